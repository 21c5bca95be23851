import * as v from 'valibot'
import { COMPLAINED_LEVELS, COMPLAINT_KINDS, COMPLAINT_TOPICS } from '../../../cloudfunctions/contract/complaints'
import { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'

/** A complaint half written; it stays on the phone until it is sent. */
export const ComplaintDraft = v.object({
  kind: v.picklist(COMPLAINT_KINDS),
  topic: v.optional(v.picklist(COMPLAINT_TOPICS)),
  level: v.picklist(COMPLAINED_LEVELS),
  township: v.optional(DivisionCode),
  village: v.optional(DivisionCode),
  words: v.string(),
  anonymous: v.boolean(),
})
export type ComplaintDraft = v.InferOutput<typeof ComplaintDraft>

export const blankComplaint: ComplaintDraft = { kind: 'complaint', level: 'village', words: '', anonymous: true }

/** The village or township that it is about. */
export const divisionOf = ({ level, village, township }: ComplaintDraft) => (level === 'village' ? village : township)

/** What is still missing. */
export function missingIn(draft: ComplaintDraft): readonly ('topic' | 'where' | 'words')[] {
  const { length } = draft.words.trim()
  return [
    ...(draft.topic === undefined ? (['topic'] as const) : []),
    ...(divisionOf(draft) === undefined ? (['where'] as const) : []),
    ...(length < LIMITS.complaintMin || length > LIMITS.complaintMax ? (['words'] as const) : []),
  ]
}
