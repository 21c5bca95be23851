import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import type { Ballot } from './use-ballot'

export interface BallotKeys {
  sheet: ReviewSheet
  ballot: Ballot
  /** Not where nobody may vote, or where the sheet is a page of its own. */
  enabled: boolean
}
