import type { DivisionCode } from '../../../contract/ids'
import type { EditSessionInput } from '../../../contract/school'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { giveFreeSeats } from '../enrolment/give-seats'
import {
  findSession,
  lockSessionWithin,
  lockStation,
  type NamedSession,
  ofReach,
  type Session,
  updateSession,
} from '../session.repository'
import { requireFree, requireLecturer, timesOn, windowOf } from './plan-times'
import { requireAhead, tellConcerned } from './tell-concerned'
import { askLecturer, tellLecturer } from './tell-lecturer'

/**
 * Moves a session that has not begun, or changes its room, lecturer, audience or seats; everybody enrolled and who teaches
 * are told. More seats go on to those in line. @throws AppError NOT_FOUND, WRONG_STATE, VERSION_CONFLICT, SESSION_IN_PAST,
 * CAPACITY_BELOW_SEATS, ROOM_BUSY, LECTURER_BUSY
 */
export async function editSession(w: Writing, reach: readonly DivisionCode[], input: EditSessionInput): Promise<void> {
  const found = orRefuse(await findSession(w.tx, input.sessionId, ofReach(reach)))
  await lockStation(w.tx, found.session.villageCode)
  const session = orRefuse(await lockSessionWithin(w.tx, input.sessionId, reach))
  requireAhead(session, w.now)
  if (session.version !== input.version) throw new AppError('VERSION_CONFLICT')
  if (input.capacity < session.seatsTaken)
    throw new AppError('CAPACITY_BELOW_SEATS', { reasons: [String(session.seatsTaken)] })
  const times = timesOn(input.date, input, w.now)
  const lecturer = await requireLecturer(w, input)
  const { room, audience, capacity } = input
  await requireFree(w, session.villageCode, { ...times, room, lecturerId: lecturer.lecturerId, except: session.id })
  const closesMs = session.startsAt.getTime() - session.enrolUntil.getTime()
  const enrol = windowOf(times.startsAt, { opens: session.enrolFrom, closesMs })
  const changes = { ...times, ...lecturer, ...enrol, room, audience, capacity }
  await updateSession(w.tx, session.id, changes)
  await recordTrace(w.tx, w.now, w.by, { action: 'class.edited', subject: 'class', subjectId: session.id })
  const moved = { ...session, ...changes }
  await tellConcerned(w, moved, 'classMoved', { room })
  await tellLecturers(w, session, moved, found)
  await giveFreeSeats(w, moved)
}

async function tellLecturers(w: Writing, before: Session, after: Session, named: NamedSession): Promise<void> {
  const [was, is] = [before.lecturerId, after.lecturerId]
  if (was && was !== is) await tellLecturer(w, { ...before, lecturerId: was }, named, 'lectureOff')
  if (is && was === is) await tellLecturer(w, { ...after, lecturerId: is }, named, 'lectureChanged')
  if (is && was !== is) await askLecturer(w, { ...after, lecturerId: is }, named)
}
