import * as v from 'valibot'
import { DECLINE_REASONS } from './decline-reasons'
import { DEED_CLASSES, DeedAward, DeedPhoto, version } from './deeds'
import { DateOnly, page, Reason } from './fields'
import { DeedId } from './ids'
import { RECUSAL_GROUNDS } from './recusal-grounds'

/** A deed that the council passed under a rule which the township checks first. A recused officer sees only that it waits. */
export const CheckRow = v.object({
  deedId: DeedId,
  version,
  villageName: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
  content: v.optional(
    v.object({
      story: v.string(),
      publicText: v.string(),
      place: v.string(),
      praised: v.array(v.string()),
      nominatorName: v.string(),
      award: DeedAward,
      evidence: v.array(v.string()),
      photos: v.array(DeedPhoto),
    }),
  ),
})
export const ChecksOutput = page(CheckRow)
export const DecideCheckInput = v.variant('decision', [
  v.object({ decision: v.literal('confirm'), deedId: DeedId, version }),
  v.object({
    decision: v.literal('decline'),
    deedId: DeedId,
    version,
    reason: v.picklist(DECLINE_REASONS),
    words: Reason,
  }),
])
export type DecideCheckInput = v.InferOutput<typeof DecideCheckInput>
