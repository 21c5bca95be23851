import type { EnrolmentId } from '../../contract/ids'
import type { SlipEntry } from '../slips/handlers'
import { findOne } from './enrolment/enrolment.repository'
import { findSession } from './session.repository'

/** What stands on the paper slip of an enrolment that somebody entered for a person without a phone. */
export const classSlip: SlipEntry = {
  async describe(r, subjectId) {
    const one = await findOne(r.db, subjectId as EnrolmentId)
    const found = one && (await findSession(r.db, one.sessionId, undefined))
    if (!found) return null
    const { session, title, stationName } = found
    return {
      subject: 'class',
      title,
      startsAt: session.startsAt.toISOString(),
      place: `${stationName} ${session.room}`,
      status: one.status,
      takeAtOnce: one.takeAtOnce,
    }
  },
}
