import type { Writing } from '../../context'
import type { Home } from '../../people/locate-people'
import { NIGHT_SCHOOL_RULE } from '../../points/county-switches'
import { reverseEntries } from '../../points/reverse-entries'
import { requireStep } from '../enrolment/enrolment'
import { type Enrolment, updateEnrolment } from '../enrolment/enrolment.repository'
import type { Session } from '../session.repository'
import { markAttended } from './check-in.repository'
import { postFor } from './post-for'
import { type Noted, presenceOf } from './presence'

/** An enrolment, locked, with everything that was noted of it; and where the person lives, if it is known. */
export interface NotedOf {
  one: Enrolment
  noted: readonly Noted[]
  home?: Home | undefined
}

/**
 * Brings an enrolment to what was noted of it: attended with its points, or, once everything noted is void, as before with
 * its points taken back. Answers whether the person counts as present.
 */
export async function applyPresence(w: Writing, session: Session, { one, noted, home }: NotedOf): Promise<boolean> {
  const present = presenceOf(noted)
  if (present) await markPresent(w, session, { one, home }, present)
  else if (one.status === 'attended') await markAway(w, session, one)
  return present !== null
}

type Whose = Pick<NotedOf, 'one' | 'home'>

async function markPresent(w: Writing, session: Session, { one, home }: Whose, present: Noted): Promise<void> {
  if (one.status === 'attended') {
    if (one.checkedInAt?.getTime() !== present.at.getTime())
      await updateEnrolment(w.tx, one, { checkedInAt: present.at })
    return
  }
  requireStep(one.status, 'attended')
  const { personId } = one
  await Promise.all([
    markAttended(w.tx, one.id, present),
    postFor(w, NIGHT_SCHOOL_RULE, { personId, sourceId: present.id, source: 'class', home }, session),
  ])
}

async function markAway(w: Writing, session: Session, one: Enrolment): Promise<void> {
  const to = session.status === 'held' ? 'absent' : 'enrolled'
  requireStep(one.status, to)
  await updateEnrolment(w.tx, one, { status: to, checkedInAt: null, postedFor: null })
  if (one.postedFor) await reverseEntries(w, one.postedFor, one.personId)
}
