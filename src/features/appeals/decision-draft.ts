import * as v from 'valibot'
import { APPEAL_OUTCOMES } from '../../../cloudfunctions/contract/appeals'
import { DECLINE_REASONS } from '../../../cloudfunctions/contract/decline-reasons'
import { RuleCode } from '../../../cloudfunctions/contract/ids'

/** A decision that is not yet taken. What was written for one outcome stays when the other is looked at. */
export const DecisionDraft = v.object({
  outcome: v.optional(v.picklist(APPEAL_OUTCOMES)),
  words: v.string(),
  reason: v.optional(v.picklist(DECLINE_REASONS)),
  ruleCode: v.optional(RuleCode),
  units: v.number(),
  evidenceSeen: v.array(v.string()),
  /** Undefined until it is changed: the text that there is. */
  publicText: v.optional(v.string()),
  verdicts: v.record(v.string(), v.picklist(['passed', 'refused'])),
})
export type DecisionDraft = v.InferOutput<typeof DecisionDraft>

export const BLANK_DECISION: DecisionDraft = { words: '', units: 1, evidenceSeen: [], verdicts: {} }
