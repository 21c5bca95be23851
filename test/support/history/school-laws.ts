import {
  performAtSchool,
  planClasses,
  readSchool,
  type SchoolRecords,
  type SchoolStep,
  type SchoolWorld,
} from './school-world'

/** What is wrong after a step that was right before it, by a recount; empty when nothing is. */
export type SchoolLaw = (before: SchoolRecords, after: SchoolRecords) => string[]

type Row = SchoolRecords['enrolments'][number]

/** Seats held, offered ones among them, are at most the capacity, and as many as the session counts. */
export const seatsWithinCapacity: SchoolLaw = (_, { sessions, enrolments }) =>
  sessions.flatMap(({ id, capacity, seatsTaken }) => {
    const held = enrolments.filter((one) => one.sessionId === id && one.holdsSeat).length
    return [
      ...(held > capacity ? [`${held} seats are held of ${capacity}`] : []),
      ...(held !== seatsTaken ? [`${held} seats are held, ${seatsTaken} are counted`] : []),
    ]
  })

/** Nobody has two open offers. */
export const oneOpenOfferEach: SchoolLaw = (_, { enrolments }) => {
  const offered = enrolments.filter((one) => one.status === 'offered').map((one) => one.personId)
  return offered.length === new Set(offered).size ? [] : ['somebody has two open offers']
}

const key = ({ sessionId, personId }: Row): string => `${sessionId} ${personId}`
const isAwake = ({ restsUntil }: Row, now: Date): boolean => restsUntil === null || restsUntil <= now

/** Who comes into the line comes to its end: who asks later, and who passed an offer. */
export const lineInOrderOfTime: SchoolLaw = (before, after) => {
  const known = new Map(before.enrolments.map((one) => [key(one), one]))
  return after.enrolments.flatMap((one) => {
    const was = known.get(key(one))
    if (one.status !== 'waitlisted' || (was?.status === 'waitlisted' && was.line === one.line)) return []
    const others = before.enrolments.filter(
      (other) => other.sessionId === one.sessionId && other.status === 'waitlisted' && key(other) !== key(one),
    )
    return others.some((other) => other.line >= one.line) ? ['somebody came into the line before its end'] : []
  })
}

/** A seat is offered to the first in line who may be asked: has no other offer, and did not just pass one. */
export const offersInOrderOfLine: SchoolLaw = (before, after) => {
  const known = new Map(before.enrolments.map((one) => [key(one), one]))
  const waitsElsewhere = (one: Row) =>
    [...before.enrolments, ...after.enrolments].some(
      (other) => other.status === 'offered' && other.personId === one.personId,
    )
  return after.enrolments.flatMap((one) => {
    const was = known.get(key(one))
    if (one.status !== 'offered' || was?.status === 'offered') return []
    const passedOver = after.enrolments.some(
      (other) =>
        other.sessionId === one.sessionId &&
        other.status === 'waitlisted' &&
        other.line < one.line &&
        isAwake(other, after.now) &&
        !waitsElsewhere(other),
    )
    return passedOver ? ['a seat was offered past the first in line'] : []
  })
}

/** Once the clock's work is done: a free seat does not stay empty while somebody waits who may be asked, until two hours before class. */
export const noSeatIsKept: SchoolLaw = (_, { sessions, enrolments, now }) =>
  sessions.flatMap(({ id, capacity, seatsTaken, startsAt, status }) => {
    if (status !== 'planned' || startsAt.getTime() - now.getTime() < 2 * 3_600_000 || seatsTaken >= capacity) return []
    const idle = enrolments.filter(
      (one) =>
        one.sessionId === id &&
        one.status === 'waitlisted' &&
        isAwake(one, now) &&
        !enrolments.some((other) => other.status === 'offered' && other.personId === one.personId),
    )
    return idle.length > 0 ? ['a seat stays empty while somebody waits'] : []
  })

export const SEAT_LAWS = [seatsWithinCapacity, oneOpenOfferEach, lineInOrderOfTime, offersInOrderOfLine] as const

/** Plays a history on two new classes; what any of the laws says of any of its steps. */
export async function seatFaultsOf(
  world: SchoolWorld,
  steps: readonly SchoolStep[],
  laws: readonly SchoolLaw[] = SEAT_LAWS,
): Promise<string[]> {
  await planClasses(world)
  const faults = new Set<string>()
  let before = await readSchool(world)
  for (const step of steps) {
    await performAtSchool(world, step)
    const after = await readSchool(world)
    const now = step.act === 'wait' ? [...laws, noSeatIsKept] : laws
    for (const law of now) for (const fault of law(before, after)) faults.add(fault)
    before = after
  }
  return [...faults]
}
