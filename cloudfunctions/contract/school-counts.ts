import * as v from 'valibot'
import { Cursor, DateOnly, page } from './fields'
import { ClassSessionId, DivisionCode } from './ids'
import { DATE_MARKS, PlannedDay } from './school'
import { SESSION_STATUSES } from './school-words'

/*
 * What the night school of a station, a township or a county offered and was asked for. Who came is counted nowhere: no
 * quota, no order by attendance. (Domain: night school, check-in; the law, as tests.)
 */

/** How many months back, this one among them. */
export const COUNTED_MONTHS = [1, 3, 12] as const
export const CountsInput = v.object({ months: v.picklist(COUNTED_MONTHS) })

export const MEASURES = [
  'sessions',
  'cancelled',
  'seats',
  'seatsGiven',
  'waiting',
  'topics',
  'topicsMade',
  'matters',
  'answered',
  'overdue',
] as const
export type Measure = (typeof MEASURES)[number]

export const Counts = v.object({
  /** Classes planned or held, without those that were cancelled. */
  sessions: v.number(),
  cancelled: v.number(),
  seats: v.number(),
  /** Seats that somebody has or had. */
  seatsGiven: v.number(),
  /** People in line, or who stayed there. */
  waiting: v.number(),
  topics: v.number(),
  /** Topics that became a course. */
  topicsMade: v.number(),
  matters: v.number(),
  answered: v.number(),
  /** Matters that were not answered in time. */
  overdue: v.number(),
})
export type Counts = v.InferOutput<typeof Counts>

/** A month "2026-11", or a division; in the order of the calendar and of the division codes, never of a count. */
export const CountsOutput = v.object({
  from: DateOnly,
  until: DateOnly,
  total: Counts,
  months: v.array(v.object({ month: v.string(), counts: Counts })),
  divisions: v.array(v.object({ code: DivisionCode, name: v.string(), counts: Counts })),
})
export type SchoolCounts = v.InferOutput<typeof CountsOutput>

/** Sessions of one day at one station that are shown; of others it is said how many. */
export const SHOWN_A_DAY = 2
/** Stations of one page. */
export const STATIONS_A_PAGE = 15

export const SideBySideInput = v.object({ from: PlannedDay, cursor: v.optional(Cursor) })
export const StationDay = v.object({
  date: DateOnly,
  marks: v.array(v.picklist(DATE_MARKS)),
  sessions: v.array(
    v.object({
      sessionId: ClassSessionId,
      title: v.string(),
      status: v.picklist(SESSION_STATUSES),
      startsAt: v.string(),
      endsAt: v.string(),
      capacity: v.number(),
      seatsTaken: v.number(),
    }),
  ),
  /** How many more there are. */
  more: v.number(),
})
/** All stations within reach in the order of their division codes, each with its seven days. */
export const SideBySideOutput = page(
  v.object({ villageCode: DivisionCode, stationName: v.string(), days: v.array(StationDay) }),
)
export type StationWeekRow = v.InferOutput<typeof SideBySideOutput>['rows'][number]
