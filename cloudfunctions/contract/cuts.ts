import * as v from 'valibot'

/** Which limit left something out: a rule's cap, by its period, or the most that all rules together give in a month. */
export const CUT_REASONS = ['month', 'quarter', 'year', 'once', 'event', 'certificate', 'highest', 'allRules'] as const
export type CutReason = (typeof CUT_REASONS)[number]

/** What a limit left out of an award: `asked` by rule and units, `posted` of it. */
export const Cut = v.object({ asked: v.number(), posted: v.number(), by: v.picklist(CUT_REASONS) })
export type Cut = v.InferOutput<typeof Cut>
