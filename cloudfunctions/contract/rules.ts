import * as v from 'valibot'
import { DateOnly, Instant, Nothing, text } from './fields'
import { AdoptionId, DivisionCode, NoticeId, PhotoId, RuleCode } from './ids'
import { LIMITS } from './limits'

/** How the notice of an adoption ended: in force after it, or overturned by an objection. */
export const ADOPTION_OUTCOMES = ['inForce', 'overturned'] as const
export type AdoptionOutcome = (typeof ADOPTION_OUTCOMES)[number]
export const ADOPTION_STATES = ['onNotice', ...ADOPTION_OUTCOMES] as const
export type AdoptionState = (typeof ADOPTION_STATES)[number]

const Heads = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.meetingMax))
const RuleSetVersion = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1))

export const AdoptRuleSetInput = v.object({
  villageCode: DivisionCode,
  ruleSetVersion: RuleSetVersion,
  metOn: DateOnly,
  /** Representatives of the village, who came, who voted for it. */
  entitled: Heads,
  present: Heads,
  inFavour: Heads,
  /** Never a changed value: a rule is used as the county wrote it, or not at all. */
  switchedOff: v.pipe(v.array(RuleCode), v.maxLength(LIMITS.rulesMax)),
  minutes: text(LIMITS.minutesMin, LIMITS.minutesMax),
  photos: v.optional(v.pipe(v.array(PhotoId), v.maxLength(LIMITS.photosMax)), []),
})
export type AdoptRuleSetInput = v.InferOutput<typeof AdoptRuleSetInput>
export const AdoptRuleSetOutput = v.object({ adoptionId: AdoptionId, noticeId: NoticeId, inForceFrom: DateOnly })

const MeetingFacts = {
  ruleSetVersion: v.number(),
  metOn: DateOnly,
  entitled: v.number(),
  present: v.number(),
  inFavour: v.number(),
  switchedOff: v.array(v.object({ code: RuleCode, name: v.string() })),
}
export const Meeting = v.object(MeetingFacts)

export const AdoptionsInput = v.object({ villageCode: DivisionCode })
/** Which meetings adopted which rules, the latest first; for everybody. */
export const AdoptionsOutput = v.object({
  adoptions: v.array(
    v.object({
      adoptionId: AdoptionId,
      ...MeetingFacts,
      state: v.picklist(ADOPTION_STATES),
      /** The first day on which they are in force; while on notice, the earliest that it can be. */
      inForceFrom: DateOnly,
      minutes: v.string(),
      noticeId: v.nullable(NoticeId),
      recordedAt: Instant,
    }),
  ),
})

/** What the county offers for adoption: every version with its rules. */
export const TemplatesInput = v.optional(Nothing)
export const TemplatesOutput = v.object({
  versions: v.array(
    v.object({
      version: v.number(),
      rules: v.array(v.object({ code: RuleCode, name: v.string(), points: v.number(), unit: v.string() })),
    }),
  ),
})
