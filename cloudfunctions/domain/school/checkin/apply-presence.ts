import type { RuleCode } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { locatePeople } from '../../people/locate-people'
import { award } from '../../points/award'
import { NIGHT_SCHOOL_RULE } from '../../points/county-switches'
import { reverseEntries } from '../../points/reverse-entries'
import { rulesInForce } from '../../points/rules-in-force'
import { requireStep } from '../enrolment/enrolment'
import { type Enrolment, updateEnrolment } from '../enrolment/enrolment.repository'
import type { Session } from '../session.repository'
import { findCheckIns } from './check-in.repository'
import { type Noted, presenceOf } from './presence'

/**
 * Brings an enrolment, locked, to what was noted of it: attended with its points, or, once everything noted is void, as
 * before with its points taken back. Answers whether the person counts as present.
 */
export async function applyPresence(w: Writing, session: Session, one: Enrolment): Promise<boolean> {
  const present = presenceOf(await findCheckIns(w.tx, [one.id]))
  if (present) await markPresent(w, session, one, present)
  else if (one.status === 'attended') await markAway(w, session, one)
  return present !== null
}

async function markPresent(w: Writing, session: Session, one: Enrolment, present: Noted): Promise<void> {
  if (one.status === 'attended') {
    if (one.checkedInAt?.getTime() !== present.at.getTime())
      await updateEnrolment(w.tx, one, { checkedInAt: present.at })
    return
  }
  requireStep(one.status, 'attended')
  await updateEnrolment(w.tx, one, { status: 'attended', checkedInAt: present.at, postedFor: present.id })
  await postFor(w, NIGHT_SCHOOL_RULE, { personId: one.personId, sourceId: present.id, source: 'class' }, session)
}

async function markAway(w: Writing, session: Session, one: Enrolment): Promise<void> {
  const to = session.status === 'held' ? 'absent' : 'enrolled'
  requireStep(one.status, to)
  await updateEnrolment(w.tx, one, { status: to, checkedInAt: null, postedFor: null })
  if (one.postedFor) await reverseEntries(w, one.postedFor, one.personId)
}

interface Post {
  personId: Enrolment['personId']
  source: 'class' | 'teaching'
  sourceId: string
}

/** Posts a rule of the person's own village, if one is in force there on the day of the class. */
export async function postFor(w: Writing, code: RuleCode, { personId, source, sourceId }: Post, session: Session) {
  const home = (await locatePeople(w.tx, [personId])).get(personId)
  if (!home) return
  const actOn = countyDate(session.startsAt)
  const rules = await rulesInForce(w.tx, home.villageCode, actOn)
  const rule = rules?.rules.find((one) => one.code === code)
  if (!rule) return
  await award(w, { rule, units: 1, household: home.householdId, person: personId, source, sourceId, actOn })
}
