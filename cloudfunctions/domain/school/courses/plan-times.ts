import type { DivisionCode, PersonId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError } from '../../../platform/app-error'
import { startOfCountyDay } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { locatePeople } from '../../people/locate-people'
import { isRoomTaken, isTeaching, type Session } from '../session.repository'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

export interface ClockTimes {
  startsAt: string
  endsAt: string
}

/**
 * The instants of a class on a date, "19:30" to "21:00" by the county's clock.
 * @throws AppError INVALID_INPUT when it does not end after it began on that day, SESSION_IN_PAST
 */
export function timesOn(date: string, { startsAt, endsAt }: ClockTimes, now: Date): { startsAt: Date; endsAt: Date } {
  const day = startOfCountyDay(date).getTime()
  const from = new Date(day + minutesOf(startsAt) * MINUTE_MS)
  const to = new Date(day + minutesOf(endsAt) * MINUTE_MS)
  const length = to.getTime() - from.getTime()
  if (length <= 0 || length > LIMITS.sessionHoursMax * HOUR_MS)
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'endsAt', fault: length <= 0 ? 'tooSmall' : 'tooBig' }] })
  if (from <= now) throw new AppError('SESSION_IN_PAST')
  return { startsAt: from, endsAt: to }
}

interface Placed {
  startsAt: Date
  endsAt: Date
  room: string
  lecturerId: PersonId | null
  except?: Session['id']
}

/** One room holds one class, one lecturer teaches one. The station is locked. @throws AppError ROOM_BUSY | LECTURER_BUSY */
export async function requireFree(w: Writing, villageCode: DivisionCode, placed: Placed): Promise<void> {
  if (await isRoomTaken(w.tx, villageCode, placed.room, placed)) throw new AppError('ROOM_BUSY')
  if (placed.lecturerId && (await isTeaching(w.tx, placed.lecturerId, placed))) throw new AppError('LECTURER_BUSY')
}

export interface Lecturer {
  lecturerId: PersonId | null
  lecturerName: string
}

/** Who teaches: a person of a roster under the name that stands there, or whoever is named. @throws AppError NOT_FOUND for an id that no roster has */
export async function requireLecturer(
  w: Writing,
  { lecturerId: id, lecturerName }: { lecturerId?: PersonId | undefined; lecturerName: string },
): Promise<Lecturer> {
  if (id === undefined) return { lecturerId: null, lecturerName }
  const home = (await locatePeople(w.tx, [id])).get(id)
  if (!home) throw new AppError('NOT_FOUND')
  return { lecturerId: id, lecturerName: home.name }
}

/** When enrolment closes and that it opens before: a moved class keeps both as long before it as they were. */
export function windowOf(
  startsAt: Date,
  before: { opens: Date; closesMs: number },
): { enrolFrom: Date; enrolUntil: Date } {
  const enrolUntil = new Date(startsAt.getTime() - before.closesMs)
  return { enrolFrom: new Date(Math.min(before.opens.getTime(), enrolUntil.getTime() - 1)), enrolUntil }
}
