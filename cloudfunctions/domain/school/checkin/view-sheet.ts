import type { ClassSessionId, DivisionCode } from '../../../contract/ids'
import type { CheckInSheet } from '../../../contract/school-checkin'
import { orRefuse } from '../../../platform/app-error'
import type { Reading } from '../../context'
import { findSheet } from '../enrolment/enrolment-lists.repository'
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
