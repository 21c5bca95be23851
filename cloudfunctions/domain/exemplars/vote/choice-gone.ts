import type { EntryId } from '../../../contract/ids'
import type { Writing } from '../../context'
import { choiceGone as dropChoice } from '../../polls/choice-gone'
import type { Contest } from '../campaigns/contest.repository'

/** A candidate does not stand any more: while residents vote, the votes for them are dropped and the rest of a ballot stands. */
export const choiceGone = (w: Writing, contest: Pick<Contest, 'id'>, entryId: EntryId): Promise<void> =>
  dropChoice(w, 'exemplar', contest.id, entryId)
