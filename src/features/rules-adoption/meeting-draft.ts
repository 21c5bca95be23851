import * as v from 'valibot'
import { RuleCode } from '../../../cloudfunctions/contract/ids'
import { AdoptRuleSetInput } from '../../../cloudfunctions/contract/rules'

/** The record of a meeting as it is typed, kept on the clerk's phone. */
export const MeetingDraft = v.object({
  ruleSetVersion: v.optional(v.number()),
  metOn: v.optional(v.string()),
  entitled: v.string(),
  present: v.string(),
  inFavour: v.string(),
  switchedOff: v.array(RuleCode),
  minutes: v.string(),
})
export type MeetingDraft = v.InferOutput<typeof MeetingDraft>

export const BLANK: MeetingDraft = { entitled: '', present: '', inFavour: '', switchedOff: [], minutes: '' }

export const numberOf = (typed: string): number | undefined => (/^\d+$/.test(typed.trim()) ? Number(typed) : undefined)

/** What is read by the schema of the command, besides village and photos. */
export const fieldsOf = (draft: MeetingDraft) => ({
  ...draft,
  entitled: numberOf(draft.entitled),
  present: numberOf(draft.present),
  inFavour: numberOf(draft.inFavour),
})

export const Typed = v.omit(AdoptRuleSetInput, ['photos', 'villageCode'])
