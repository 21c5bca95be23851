import type { EnrolmentId, PersonId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { isQuiet } from '../session'
import type { Session } from '../session.repository'
import { requireStep } from './enrolment'
import { type Enrolment, findInStatus, findOfPerson, insertEnrolment, updateEnrolment } from './enrolment.repository'

/** What a clerk adds for somebody without a phone. */
export interface Proxy {
  enteredBy: PersonId
  telephone: string | null
  takeAtOnce: boolean
}

/** A seat is free for who asks now: nobody waits for it, or the last two hours have begun. */
async function seatFor(w: Writing, session: Session): Promise<boolean> {
  if (session.seatsTaken >= session.capacity) return false
  if (isQuiet(session, w.now) || session.nextInLine === 1) return true
  return (await findInStatus(w.tx, session.id, ['waitlisted'])).length === 0
}

/**
 * Gives one person a seat, or the next place in line. The session is locked, and was settled. Answers the enrolment.
 * @throws AppError ALREADY_ENROLLED, OFFER_OPEN while a seat is offered
 */
export async function takePlace(w: Writing, session: Session, personId: PersonId, proxy?: Proxy): Promise<EnrolmentId> {
  const before = await findOfPerson(w.tx, session.id, personId)
  const seat = await seatFor(w, session)
  if (before) requireMayCome(before, seat)
  const status = seat ? ('enrolled' as const) : ('waitlisted' as const)
  const entered = { enteredBy: proxy?.enteredBy ?? null, telephone: proxy?.telephone ?? null }
  const made = {
    ...{ status, holdsSeat: seat, line: seat ? 0 : session.nextInLine, enrolledAt: w.now },
    ...{ ...entered, takeAtOnce: proxy?.takeAtOnce ?? false, offerUntil: null, restsUntil: null },
  }
  const inLine = seat ? 0 : 1
  const id = before?.id ?? newId<EnrolmentId>()
  const trace = { action: `class.${status}`, subject: 'enrolment', subjectId: id }
  await Promise.all([
    before
      ? updateEnrolment(w.tx, before, made, inLine)
      : insertEnrolment(w.tx, { id, sessionId: session.id, personId, ...made }, inLine),
    recordTrace(w.tx, w.now, w.by, trace),
  ])
  session.seatsTaken += (seat ? 1 : 0) - (before?.holdsSeat ? 1 : 0)
  session.nextInLine += inLine
  return id
}

function requireMayCome(before: Enrolment, seat: boolean): void {
  if (before.status === 'offered') throw new AppError('OFFER_OPEN')
  if (before.status === 'waitlisted' && !seat) throw new AppError('ALREADY_ENROLLED')
  if (before.status === 'enrolled' || before.status === 'attended') throw new AppError('ALREADY_ENROLLED')
  requireStep(before.status, seat ? 'enrolled' : 'waitlisted')
}
