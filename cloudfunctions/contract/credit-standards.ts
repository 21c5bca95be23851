import * as v from 'valibot'
import { CREDIT_MEASURES, CREDIT_TOPICS, CRITERION_SCOPES, CRITERION_SOURCES, LEGAL_BASES } from './credit-words'
import { DateOnly, Instant, Nothing, text } from './fields'
import { CreditAdoptionId, DivisionCode, NoticeId } from './ids'
import { LIMITS } from './limits'
import { ADOPTION_STATES } from './rules'

const Heads = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.meetingMax))
const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1))

export const Consequence = v.object({
  topic: v.picklist(CREDIT_TOPICS),
  legalBasis: v.optional(v.picklist(LEGAL_BASES)),
})
export type Consequence = v.InferOutput<typeof Consequence>

export const Criterion = v.object({
  code: v.string(),
  source: v.picklist(CRITERION_SOURCES),
  measure: v.picklist(CREDIT_MEASURES),
  scope: v.picklist(CRITERION_SCOPES),
  /** What a computed one needs at least: points, or times. */
  threshold: v.nullable(v.number()),
})
export type Criterion = v.InferOutput<typeof Criterion>

export const AdoptStandardInput = v.object({
  villageCode: DivisionCode,
  version: Version,
  metOn: DateOnly,
  entitled: Heads,
  present: Heads,
  inFavour: Heads,
  minutes: text(LIMITS.minutesMin, LIMITS.minutesMax),
  consequences: v.pipe(v.array(Consequence), v.maxLength(CREDIT_TOPICS.length)),
})
export type AdoptStandardInput = v.InferOutput<typeof AdoptStandardInput>
export const AdoptStandardOutput = v.object({ adoptionId: CreditAdoptionId, noticeId: NoticeId, inForceFrom: DateOnly })

export const CreditMeeting = v.object({
  version: v.number(),
  metOn: DateOnly,
  entitled: v.number(),
  present: v.number(),
  inFavour: v.number(),
  consequences: v.array(Consequence),
})

export const StandardsInput = v.object({ villageCode: DivisionCode })
/** What applies in a village now, and which meetings adopted it, the latest first; for everybody. */
export const StandardsOutput = v.object({
  inForce: v.nullable(v.object({ version: v.number(), from: DateOnly, criteria: v.array(Criterion) })),
  adoptions: v.array(
    v.object({
      adoptionId: CreditAdoptionId,
      meeting: CreditMeeting,
      state: v.picklist(ADOPTION_STATES),
      inForceFrom: DateOnly,
      minutes: v.string(),
      noticeId: v.nullable(NoticeId),
      recordedAt: Instant,
    }),
  ),
})

export const StandardTemplatesInput = v.optional(Nothing)
export const StandardTemplatesOutput = v.object({
  versions: v.array(v.object({ version: v.number(), criteria: v.array(Criterion) })),
})
