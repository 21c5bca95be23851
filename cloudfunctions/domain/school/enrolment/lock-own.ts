import type { EnrolmentId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { lockSession, type Session } from '../session.repository'
import { type Enrolment, findOne, lockOne } from './enrolment.repository'
import { findHousehold } from './enrolment-lists.repository'

export interface Locked {
  session: Session
  enrolment: Enrolment
}

/** An enrolment with its session, locked in this order everywhere: session first. Null when there is none. */
export async function lockWithSession(w: Writing, id: EnrolmentId): Promise<Locked | null> {
  const found = await findOne(w.tx, id)
  const session = found && (await lockSession(w.tx, found.sessionId))
  const enrolment = session && (await lockOne(w.tx, id))
  return session && enrolment ? { session, enrolment } : null
}

/** The reader's own, or of somebody of their household. @throws AppError NOT_FOUND */
export async function lockOwn(w: Writing, actor: Resident, id: EnrolmentId): Promise<Locked> {
  const found = orRefuse(await findOne(w.tx, id))
  const family = await findHousehold(w.tx, actor.person.householdId)
  if (!family.some((one) => one.personId === found.personId)) throw new AppError('NOT_FOUND')
  return orRefuse(await lockWithSession(w, id))
}
