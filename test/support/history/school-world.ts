import { inArray } from 'drizzle-orm'
import fc from 'fast-check'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { settleSession } from '../../../cloudfunctions/domain/school/enrolment/settle-sessions'
import { classSession, enrolment } from '../../../cloudfunctions/platform/db/schema'
import { send } from '../call'
import { type TestPerson, writing } from '../people'
import { crowd, makeClass, openStation } from '../school'
import type { TestVillage } from '../village'
import { at } from './world'

/** What happens around the seats of two classes. Numbers pick from whoever is there, wrapping around. */
const ACTS = ['enrol', 'cancel', 'leave', 'accept', 'decline'] as const
export type SchoolStep = { act: (typeof ACTS)[number]; who: number; at: number } | { act: 'wait'; hours: number }

const index = fc.nat({ max: 9 })
const act = (name: (typeof ACTS)[number]) => fc.record({ act: fc.constant(name), who: index, at: index })
export const schoolHistory: fc.Arbitrary<SchoolStep[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: act('enrol') },
    { weight: 3, arbitrary: act('cancel') },
    { weight: 1, arbitrary: act('leave') },
    { weight: 2, arbitrary: act('accept') },
    { weight: 2, arbitrary: act('decline') },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 13 }) }),
    },
  ),
  { minLength: 10, maxLength: 24 },
)

export interface SchoolWorld extends TestVillage {
  organiser: TestPerson
  people: TestPerson[]
  /** The first has two seats, the second one. */
  classes: ClassSessionId[]
}

const LEARNERS = 5
const SEATS = [2, 1]
let rooms = 0

export async function openSchool(scene: TestVillage): Promise<SchoolWorld> {
  const organiser = await openStation(scene.village)
  return { ...scene, organiser, people: await crowd(scene.village, LEARNERS), classes: [] }
}

/** Two new classes, tomorrow at the same time. */
export async function planClasses(world: SchoolWorld, seats: readonly number[] = SEATS): Promise<void> {
  world.classes = []
  for (const capacity of seats) {
    rooms += 1
    world.classes.push(await makeClass(world.village, world.organiser, { capacity, room: `教室${rooms}` }))
  }
}

/** Of the world's classes alone: what is due by the clock about their seats. */
async function settle({ village }: SchoolWorld): Promise<void> {
  while (await writing(village, settleSession));
}

/** A refusal is an answer like any other: the laws say what must hold whatever was tried. */
export async function performAtSchool(world: SchoolWorld, step: SchoolStep): Promise<void> {
  if (step.act === 'wait') {
    world.clock.forward({ hours: step.hours })
    return settle(world)
  }
  const { village } = world
  const [who, sessionId] = [at(world.people, step.who), at(world.classes, step.at)]
  if (step.act === 'enrol') {
    await send(village, who, 'school.enrol', { sessionId, people: [who.personId], despiteOverlap: true })
    return
  }
  const mine = (await readSchool(world)).enrolments.find(
    (one) => one.sessionId === sessionId && one.personId === who.personId,
  )
  if (!mine) return
  const { id: enrolmentId } = mine
  if (step.act === 'cancel') await send(village, who, 'school.cancel', { enrolmentId })
  else if (step.act === 'leave') await send(village, who, 'school.leave', { enrolmentId })
  else await send(village, who, 'school.answerOffer', { enrolmentId, accept: step.act === 'accept' })
}

export type SchoolRecords = Awaited<ReturnType<typeof readSchool>>

/** The world's classes with everybody in them, as the database has them, and the village's time. */
export async function readSchool({ village, classes, clock }: SchoolWorld) {
  const { db } = village
  const sessions = await db.select().from(classSession).where(inArray(classSession.id, classes))
  const enrolments = await db.select().from(enrolment).where(inArray(enrolment.sessionId, classes))
  return { sessions, enrolments, now: clock.now() }
}
