import type { ClassSessionId, DivisionCode, EnrolmentId, PersonId } from '../../../contract/ids'
import type { EnrolForInput, EnrolInput } from '../../../contract/school'
import type { SlipNumber } from '../../../contract/slip-number'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { getHomes, requireWithin } from '../../people/locate-people'
import { issueSlip } from '../../slips/issue-slip'
import { isFor, isOpen } from '../session'
import { findSession, findTimesFor, forVillage, lockSession, type Session } from '../session.repository'
import { findOverlapping, hasLapsed } from './enrolment.repository'
import { findHousehold } from './enrolment-lists.repository'
import { giveFreeSeats } from './give-seats'
import { takePlace } from './take-place'

/**
 * Locks a class to enrol in, with its free seats given on. A thousand may wait for the lock: what is asked behind it goes to the
 * database in the same trip, and the line is read only where a seat is free or was offered in vain.
 * @throws AppError NOT_FOUND | ENROLMENT_CLOSED
 */
async function openClass(w: Writing, id: ClassSessionId): Promise<Session> {
  const [locked, lapsed] = await Promise.all([lockSession(w.tx, id), hasLapsed(w.tx, id, w.now)])
  const session = orRefuse(locked)
  if (!isOpen(session, w.now)) throw new AppError('ENROLMENT_CLOSED')
  if (session.nextInLine === 1 || !(hasFree(session) || lapsed)) return session
  await giveFreeSeats(w, session)
  return orRefuse(await lockSession(w.tx, id))
}

const hasFree = ({ seatsTaken, capacity }: Session): boolean => seatsTaken < capacity

/**
 * Enrols people of one household in one go, all or none: each gets a seat, or the next place in line. What they have
 * at the same time is pointed out first.
 * @throws AppError NOT_FOUND for a class out of reach or somebody of another household, ENROLMENT_CLOSED, NOT_IN_AUDIENCE,
 * CLASSES_OVERLAP, ALREADY_ENROLLED, OFFER_OPEN
 */
export async function enrol(w: Writing, actor: Resident, input: EnrolInput): Promise<void> {
  const people = [...new Set(input.people)]
  const found = orRefuse(await findTimesFor(w.tx, input.sessionId, actor.person.villageCode))
  await requireFamily(w, actor, people)
  if (!input.despiteOverlap) await requireFreeTime(w, people, found)
  const session = await openClass(w, input.sessionId)
  if (!isFor(session.audience, session.villageCode, actor.person.villageCode)) throw new AppError('NOT_IN_AUDIENCE')
  for (const personId of people) await takePlace(w, session, personId)
  if (session.nextInLine > 1 && hasFree(session)) await giveFreeSeats(w, session)
}

async function requireFamily(w: Writing, actor: Resident, people: readonly PersonId[]): Promise<void> {
  if (people.every((id) => id === actor.person.personId)) return
  const family = await findHousehold(w.tx, actor.person.householdId)
  const strangers = people.filter((id) => !family.some((one) => one.personId === id))
  if (strangers.length > 0) throw new AppError('NOT_FOUND')
}

async function requireFreeTime(
  w: Writing,
  people: readonly PersonId[],
  session: Pick<Session, 'id' | 'startsAt' | 'endsAt'>,
): Promise<void> {
  const titles = await findOverlapping(w.tx, people, session)
  if (titles.length > 0) throw new AppError('CLASSES_OVERLAP', { reasons: titles })
}

/**
 * The clerk or organiser enrols somebody without a phone; a numbered slip is printed. An offer then goes to the clerk with
 * the telephone number, or is taken at once if the slip says so. (Domain: night school.)
 * @throws AppError NOT_FOUND for a person or class out of reach, and as for enrolling
 */
export async function enrolFor(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  input: EnrolForInput,
): Promise<{ enrolmentId: EnrolmentId; slip: SlipNumber }> {
  await requireWithin(w.tx, reach, input.personId)
  const home = orRefuse((await getHomes(w.tx, [input.personId])).get(input.personId))
  const found = orRefuse(await findSession(w.tx, input.sessionId, forVillage(home.villageCode)))
  if (!input.despiteOverlap) await requireFreeTime(w, [input.personId], found.session)
  const session = await openClass(w, input.sessionId)
  const proxy = {
    enteredBy: clerk.person.personId,
    telephone: input.telephone ?? null,
    takeAtOnce: input.takeAtOnce,
  }
  const enrolmentId = await takePlace(w, session, input.personId, proxy)
  const slip = await issueSlip(w, { subject: 'class', subjectId: enrolmentId, personId: input.personId })
  if (session.nextInLine > 1 && hasFree(session)) await giveFreeSeats(w, session)
  return { enrolmentId, slip }
}
