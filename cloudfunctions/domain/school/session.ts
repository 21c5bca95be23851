import type { DivisionCode } from '../../contract/ids'
import type { Audience, SessionStatus } from '../../contract/school-words'
import { statusMachine } from '../../platform/status-machine'
import { countyOf, townshipOf } from '../divisions/codes'

/*
 * Class session 场次 of a course at a practice station: planned → held | cancelled. Who has a seat comes; a cancelled session
 * closes everybody's enrolment and tells them. It ends by the clock. (Domain: night school.)
 */
export const sessionMachine = statusMachine<SessionStatus>({
  planned: ['cancelled', 'held'],
  cancelled: [],
  held: [],
})

const HOUR_MS = 3_600_000

/** No offer is made this shortly before class, and a seat freed later than this by a leave stays empty. */
const QUIET_MS = 2 * HOUR_MS
const OFFER_MS = 12 * HOUR_MS
/** Check-in opens so long before class. */
const DOORS_MS = HOUR_MS / 2

interface Times {
  status: SessionStatus
  startsAt: Date
  endsAt: Date
  enrolFrom: Date
  enrolUntil: Date
}

/** From then on no offer is made: a free seat is for whoever asks first. */
export const quietFrom = ({ startsAt }: Pick<Times, 'startsAt'>): Date => new Date(startsAt.getTime() - QUIET_MS)
export const isQuiet = (session: Pick<Times, 'startsAt'>, now: Date): boolean => now > quietFrom(session)

/** An offer made now waits until then: 12 hours, and never past the beginning of the class. */
export const offerUntil = ({ startsAt }: Pick<Times, 'startsAt'>, now: Date): Date =>
  new Date(Math.min(now.getTime() + OFFER_MS, startsAt.getTime()))

/**
 * Who passed an offer is offered no seat of that class for as long as an offer stands. The rule of the line is that they go to
 * its end (domain: night school, waitlist offer); alone in line its end is its beginning, and without this rest they would
 * be asked again in the same second, and every twelve hours of the night after. Who comes meanwhile is asked before them.
 */
export const restsUntil = (now: Date): Date => new Date(now.getTime() + OFFER_MS)

export const isOpen = ({ status, enrolFrom, enrolUntil }: Times, now: Date): boolean =>
  status === 'planned' && now >= enrolFrom && now < enrolUntil

export const doorsOpenAt = ({ startsAt }: Pick<Times, 'startsAt'>): Date => new Date(startsAt.getTime() - DOORS_MS)

/** Whether somebody could be found present at an instant: from half an hour before class to its end. */
export const isAttendable = (session: Pick<Times, 'startsAt' | 'endsAt'>, at: Date): boolean =>
  at >= doorsOpenAt(session) && at <= session.endsAt

/** Whether a class is for somebody who lives in the village `home`. */
export function isFor(audience: Audience, station: DivisionCode, home: DivisionCode): boolean {
  switch (audience) {
    case 'village':
      return station === home
    case 'township':
      return townshipOf(station) === townshipOf(home)
    case 'county':
      return countyOf(station) === countyOf(home)
  }
}

const COUNTY_OFFSET_MS = 8 * HOUR_MS
/** Time of day by the county's clock, "19:30". */
export const clockOf = (at: Date): string => new Date(at.getTime() + COUNTY_OFFSET_MS).toISOString().slice(11, 16)

/** What a message says of when a class is, and until when a seat waits: the day and the time on the village's clock. */
export const whenFacts = (session: Pick<Times, 'startsAt'>, until?: Date | null) => ({
  date: session.startsAt.toISOString(),
  clock: clockOf(session.startsAt),
  ...(until ? { until: until.toISOString(), untilClock: clockOf(until) } : {}),
})
