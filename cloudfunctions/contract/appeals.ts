import * as v from 'valibot'
import { DECLINE_REASONS } from './decline-reasons'
import { DEED_CLASSES, DeedPhoto, TimelineItem, version } from './deeds'
import { DateOnly, Instant, page, Reason, text } from './fields'
import { AppealId, DeedId, PhotoId, RuleCode } from './ids'
import { LIMITS } from './limits'
import { RECUSAL_GROUNDS } from './recusal-grounds'

/** Who hears an appeal: the township, or the county where the township decided before, cannot decide, or was overdue. */
export const APPEAL_LEVELS = ['township', 'county'] as const
export type AppealLevel = (typeof APPEAL_LEVELS)[number]

export const APPEAL_OUTCOMES = ['accepted', 'declined'] as const
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number]

export const SendAppealInput = v.object({ deedId: DeedId, version, words: Reason })
export const SendAppealOutput = v.object({ appealId: AppealId, level: v.picklist(APPEAL_LEVELS), dueAt: Instant })

/** What any officer of the level sees of an appeal, even one who cannot decide it. */
export const AppealRow = v.object({
  appealId: AppealId,
  villageName: v.string(),
  level: v.picklist(APPEAL_LEVELS),
  appealedAt: Instant,
  dueAt: Instant,
  overdue: v.boolean(),
  /** Why it is not theirs to decide; another officer does. */
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
  /** They decided on it before, on the council, a panel or in the township's check. */
  decidedBefore: v.boolean(),
  /** Absent for who cannot decide it. */
  deed: v.optional(v.object({ deedClass: v.picklist(DEED_CLASSES), happenedOn: DateOnly, summary: v.string() })),
})
export const AppealsOutput = page(AppealRow)

export const AppealInput = v.object({ appealId: AppealId })
export const AppealSheetOutput = v.object({
  appealId: AppealId,
  level: v.picklist(APPEAL_LEVELS),
  dueAt: Instant,
  appealWords: v.string(),
  appealedByName: v.string(),
  deedId: DeedId,
  version,
  villageName: v.string(),
  deedClass: v.picklist(DEED_CLASSES),
  happenedOn: DateOnly,
  place: v.string(),
  story: v.string(),
  publicText: v.nullable(v.string()),
  praised: v.array(v.string()),
  nominatorName: v.string(),
  witnesses: v.array(v.object({ name: v.string(), note: v.string() })),
  photos: v.array(DeedPhoto),
  timeline: v.array(TimelineItem),
  rules: v.array(
    v.object({
      code: RuleCode,
      name: v.string(),
      points: v.number(),
      unit: v.string(),
      evidence: v.array(v.string()),
    }),
  ),
})
export type AppealSheet = v.InferOutput<typeof AppealSheetOutput>

export const DecideAppealInput = v.variant('outcome', [
  v.object({
    outcome: v.literal('accepted'),
    appealId: AppealId,
    version,
    words: Reason,
    ruleCode: RuleCode,
    units: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.unitsMax)),
    evidenceSeen: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)),
    /** Replaces the public text; without one there must be one. */
    publicText: v.optional(text(LIMITS.publicTextMin, LIMITS.publicTextMax)),
    /** Photos that nobody judged yet. */
    photos: v.optional(
      v.pipe(
        v.array(v.object({ photoId: PhotoId, verdict: v.picklist(['passed', 'refused']) })),
        v.maxLength(LIMITS.photosMax),
      ),
      [],
    ),
  }),
  v.object({
    outcome: v.literal('declined'),
    appealId: AppealId,
    version,
    reason: v.picklist(DECLINE_REASONS),
    words: Reason,
  }),
])
export type DecideAppealInput = v.InferOutput<typeof DecideAppealInput>

/** New facts about a confirmed deed: a fresh panel decides once more. */
export const ReexamineInput = v.object({ deedId: DeedId, version, words: Reason })
