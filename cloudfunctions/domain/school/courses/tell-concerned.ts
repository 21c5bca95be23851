import type { EnrolmentStatus } from '../../../contract/school-words'
import { AppError } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { findInStatus } from '../enrolment/enrolment.repository'
import { whenFacts } from '../session'
import { findTitle, type Session } from '../session.repository'

/** Whoever comes, waits or said that they cannot come: a change is news to each of them. */
export const CONCERNED: readonly EnrolmentStatus[] = ['enrolled', 'waitlisted', 'offered', 'onLeave']

/** A session that has begun is neither moved nor cancelled. */
export const isAhead = ({ status, startsAt }: Pick<Session, 'status' | 'startsAt'>, now: Date): boolean =>
  status === 'planned' && startsAt > now

/** @throws AppError WRONG_STATE once it began, was held or cancelled */
export function requireAhead(session: Session, now: Date): void {
  if (!isAhead(session, now)) throw new AppError('WRONG_STATE')
}

/** Tells everybody of a session what became of it. */
export async function tellConcerned(
  w: Writing,
  session: Session,
  template: 'classMoved' | 'classCancelled',
  more: Record<string, string>,
): Promise<void> {
  const concerned = await findInStatus(w.tx, session.id, CONCERNED)
  const facts = { course: await findTitle(w.tx, session.courseId), ...whenFacts(session), ...more }
  const people = concerned.map((one) => one.personId)
  await tell(w, people, { template, subject: 'class', subjectId: session.id, facts })
}
