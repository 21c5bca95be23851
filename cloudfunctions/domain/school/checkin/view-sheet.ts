import type { ClassSessionId, DivisionCode, PersonId } from '../../../contract/ids'
import type { CheckInSheet } from '../../../contract/school-checkin'
import { orRefuse } from '../../../platform/app-error'
import type { Reading } from '../../context'
import { findAttended, findSheet } from '../enrolment/enrolment-lists.repository'
import { doorsOpenAt } from '../session'
import { findSession, ofReach } from '../session.repository'

/** The list of a class for who checks people in; by name, never by how often they came. @throws AppError NOT_FOUND */
export async function viewSheet(
  r: Reading,
  reach: readonly DivisionCode[],
  sessionId: ClassSessionId,
): Promise<CheckInSheet> {
  const { session, title } = orRefuse(await findSession(r.db, sessionId, ofReach(reach)))
  const people = await findSheet(r.db, sessionId)
  return {
    sessionId,
    title,
    status: session.status,
    version: session.version,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    opensAt: doorsOpenAt(session).toISOString(),
    room: session.room,
    capacity: session.capacity,
    summary: session.summary ?? undefined,
    people: people.map(({ enrolment, name, group, place }) => ({
      enrolmentId: enrolment.id,
      name,
      group: group ?? '',
      status: enrolment.status,
      place: place ?? undefined,
      checkedInAt: enrolment.checkedInAt?.toISOString(),
    })),
  }
}

const HOUR_MS = 3_600_000

/** What a learner attended, and the hours: their own, for themselves. */
export async function learnerRecord(r: Reading, personId: PersonId) {
  const attended = await findAttended(r.db, personId)
  const classes = attended.map(({ title, startsAt, endsAt }) => {
    const hours = Math.round(((endsAt.getTime() - startsAt.getTime()) / HOUR_MS) * 10) / 10
    return { title, startsAt: startsAt.toISOString(), hours }
  })
  const hours = Math.round(classes.reduce((sum, one) => sum + one.hours, 0) * 10) / 10
  return { hours, classes }
}
