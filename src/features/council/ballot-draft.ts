import * as v from 'valibot'
import { BALLOT_CHOICES } from '../../../cloudfunctions/contract/council'
import { DECLINE_REASONS } from '../../../cloudfunctions/contract/decline-reasons'
import { RuleCode } from '../../../cloudfunctions/contract/ids'

/** A ballot that is not yet cast. What was written for one choice stays when another is looked at. */
export const BallotDraft = v.object({
  choice: v.optional(v.picklist(BALLOT_CHOICES)),
  ruleCode: v.optional(RuleCode),
  units: v.number(),
  evidenceSeen: v.array(v.string()),
  question: v.string(),
  reason: v.optional(v.picklist(DECLINE_REASONS)),
  words: v.string(),
})
export type BallotDraft = v.InferOutput<typeof BallotDraft>

export const BLANK_BALLOT: BallotDraft = { units: 1, evidenceSeen: [], question: '', words: '' }
