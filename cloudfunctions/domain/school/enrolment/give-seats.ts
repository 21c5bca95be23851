import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { isQuiet, offerUntil, restsUntil, whenFacts } from '../session'
import { findTitle, type Session } from '../session.repository'
import { requireStep } from './enrolment'
import {
  countHeld,
  type Enrolment,
  findLapsed,
  findWaiting,
  lockFreeOfOffers,
  updateEnrolment,
} from './enrolment.repository'

/**
 * Lets offers lapse that nobody took in time, and gives what seats are free to those in line, in order of time: to who asked
 * for it at once, to the others as an offer. Nobody has two open offers; who has one elsewhere is passed over and keeps the
 * place. The session is locked. (Domain: night school, waitlist offer.)
 */
export async function giveFreeSeats(w: Writing, session: Session): Promise<void> {
  if (session.status !== 'planned') return
  for (const late of await findLapsed(w.tx, session.id, w.now)) await passOffer(w, session, late)
  if (isQuiet(session, w.now)) return
  const waiting = await findWaiting(w.tx, session.id, w.now)
  if (waiting.length === 0) return
  let free = session.capacity - (await countHeld(w.tx, session.id))
  for (const one of waiting) {
    if (free <= 0) return
    if (await giveSeat(w, session, one)) free -= 1
  }
}

async function giveSeat(w: Writing, session: Session, one: Enrolment): Promise<boolean> {
  const to = one.takeAtOnce ? 'enrolled' : 'offered'
  if (to === 'offered' && !(await lockFreeOfOffers(w.tx, one.personId))) return false
  requireStep(one.status, to)
  const until = to === 'offered' ? offerUntil(session, w.now) : null
  await updateEnrolment(w.tx, one, { status: to, holdsSeat: true, offerUntil: until })
  const facts = {
    course: await findTitle(w.tx, session.courseId),
    ...whenFacts(session, until),
  }
  const template = until ? 'seatOffered' : 'seatTaken'
  await tell(w, [one.personId], { template, subject: 'class', subjectId: session.id, facts })
  return true
}

/** Who declines an offer or lets it lapse goes to the end of the line, and is not asked again for a while. */
export async function passOffer(w: Writing, session: Session, one: Enrolment): Promise<void> {
  requireStep(one.status, 'waitlisted')
  const line = session.nextInLine
  session.nextInLine += 1
  await updateEnrolment(
    w.tx,
    one,
    { status: 'waitlisted', holdsSeat: false, offerUntil: null, line, restsUntil: restsUntil(w.now) },
    1,
  )
  const facts = { course: await findTitle(w.tx, session.courseId), ...whenFacts(session) }
  await tell(w, [one.personId], { template: 'seatPassed', subject: 'class', subjectId: session.id, facts })
}
