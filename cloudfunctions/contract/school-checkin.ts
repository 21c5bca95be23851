import * as v from 'valibot'
import { Instant, Reason } from './fields'
import { ClassSessionId, EnrolmentId } from './ids'
import { LIMITS } from './limits'
import { Version } from './school'
import { CHECK_IN_WAYS, ENROLMENT_STATUSES, SESSION_STATUSES } from './school-words'

/** How long one code stands on the screen; the one before is taken too. */
export const CODE_SECONDS = 30
export const CODE_DIGITS = 6

/** The code on the organiser's screen now, and how many milliseconds it still stands. */
export const CheckInCodeOutput = v.object({ code: v.string(), standsMs: v.number() })

export const CheckInInput = v.object({
  enrolmentId: EnrolmentId,
  code: v.pipe(v.string(), v.trim(), v.regex(/^\d{6}$/)),
})
/** `triesUsedUp`: the organiser ticks the name instead. */
export const CHECK_IN_OUTCOMES = ['checkedIn', 'wrongCode', 'triesUsedUp'] as const
export const CheckInOutput = v.object({ outcome: v.picklist(CHECK_IN_OUTCOMES) })

/** The list as the organiser's phone keeps it: enough to go on without a network. */
export const CheckInSheetOutput = v.object({
  sessionId: ClassSessionId,
  title: v.string(),
  status: v.picklist(SESSION_STATUSES),
  version: Version,
  startsAt: Instant,
  endsAt: Instant,
  opensAt: Instant,
  room: v.string(),
  capacity: v.number(),
  summary: v.optional(v.string()),
  people: v.array(
    v.object({
      enrolmentId: EnrolmentId,
      name: v.string(),
      group: v.string(),
      status: v.picklist(ENROLMENT_STATUSES),
      place: v.optional(v.number()),
      checkedInAt: v.optional(Instant),
    }),
  ),
})
export type CheckInSheet = v.InferOutput<typeof CheckInSheetOutput>

const elapsed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7 * 86_400_000))

/** One tick or scan. `phoneAt` is what the phone's clock said, right or wrong. */
export const Tick = v.object({
  tickId: v.pipe(v.string(), v.uuid()),
  enrolmentId: EnrolmentId,
  way: v.picklist(CHECK_IN_WAYS.slice(1) as ['scan', 'tick']),
  phoneAt: Instant,
  /** Milliseconds that had passed in the app, which no change of the clock moves; absent when it was restarted since. */
  elapsedMs: v.optional(elapsed),
})
export type Tick = v.InferOutput<typeof Tick>

/** What a phone noted, online or off. Sent again, in any order and by several phones, it comes to the same. */
export const ReconcileInput = v.object({
  sessionId: ClassSessionId,
  /** What the phone's clock says while sending, by which it is set right. */
  phoneNow: Instant,
  elapsedNow: v.optional(elapsed),
  ticks: v.pipe(v.array(Tick), v.minLength(1), v.maxLength(LIMITS.ticksMax)),
})
export type ReconcileInput = v.InferOutput<typeof ReconcileInput>

export const TICK_OUTCOMES = ['attended', 'already', 'voided', 'noSeat', 'outOfTime', 'notOnList'] as const
export type TickOutcome = (typeof TICK_OUTCOMES)[number]
export const ReconcileOutput = v.object({
  ticks: v.array(v.object({ tickId: v.string(), outcome: v.picklist(TICK_OUTCOMES) })),
})

export const RevertCheckInInput = v.object({ enrolmentId: EnrolmentId, reason: Reason })

/** A learner's record and certificate of hours; nobody else's, and never compared. */
export const LearnerRecordOutput = v.object({
  name: v.string(),
  villageName: v.string(),
  hours: v.number(),
  /** Of all classes; `classes` lists the latest of them. */
  count: v.number(),
  classes: v.array(v.object({ title: v.string(), startsAt: Instant, hours: v.number() })),
})
export type LearnerRecord = v.InferOutput<typeof LearnerRecordOutput>

/** A learner's own code: six characters that they say or show, by which the organiser's phone finds them on its list. */
export const learnerCode = (id: EnrolmentId): string => id.slice(-6).toUpperCase()
