import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import type { ActivityId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import {
  activity,
  activityPerson,
  awardCut,
  householdMonth,
  ledgerEntry,
  noticeLine,
} from '../../../cloudfunctions/platform/db/schema'
import { activityList } from '../activities'
import { call, send } from '../call'
import { adoptRules, council, give, person, type TestPerson } from '../people'
import type { TestVillage } from '../village'

/** What happens to a village's lists. Numbers pick from whoever and whatever is there, wrapping around. */
export type ListStep =
  | { act: 'enter'; people: number[]; units: number }
  | { act: 'confirm' | 'mend' | 'withdraw'; by: number; record: number }
  | { act: 'return'; by: number; record: number }
  | { act: 'wait'; days: number }
  | { act: 'jobs'; timers: number }

const some = fc.nat({ max: 9 })
const record = fc.nat({ max: 9 })
export const listHistory: fc.Arbitrary<ListStep[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('enter' as const),
        people: fc.array(some, { minLength: 1, maxLength: 3 }),
        units: fc.integer({ min: 1, max: 9 }),
      }),
    },
    { weight: 5, arbitrary: fc.record({ act: fc.constant('confirm' as const), by: some, record }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('return' as const), by: some, record }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('mend' as const), by: some, record }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw' as const), by: some, record }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('jobs' as const), timers: fc.integer({ min: 1, max: 2 }) }) },
  ),
  { minLength: 8, maxLength: 20 },
)

export interface ListWorld extends TestVillage {
  code: DivisionCode
  clerk: TestPerson
  members: TestPerson[]
  people: TestPerson[]
  records: ActivityId[]
}

export async function makeListWorld(scene: TestVillage, code: DivisionCode): Promise<ListWorld> {
  const { village } = scene
  await adoptRules(village, code)
  const clerk = await person(village, '文书记', code)
  await give(village, clerk, 'clerk', code)
  const members = await council(village, 2, code)
  const people = [...members, await person(village, '孙植树', code), await person(village, '周浇水', code)]
  return { ...scene, code, clerk, members, people, records: [] }
}

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(from.length, 1)]

/** A refusal is an answer like any other: the laws say what must hold whatever was tried. */
export async function performOnLists(world: ListWorld, step: ListStep): Promise<void> {
  const { village, clock, clerk } = world
  switch (step.act) {
    case 'wait':
      return clock.forward({ days: step.days })
    case 'jobs':
      await Promise.all(Array.from({ length: step.timers }, () => runDueJobs(village)))
      return
    case 'enter': {
      const people = [...new Set(step.people.flatMap((at) => pick(world.people, at) ?? []))]
      const list = await activityList(village, clerk, people, {
        villageCode: world.code,
        people: people.map(({ personId }) => ({ personId, units: step.units })),
      })
      world.records.push((await call(village, clerk, 'activities.enter', list)).activityId)
      return
    }
    case 'confirm':
    case 'return':
    case 'mend':
    case 'withdraw':
      return decide(world, step)
  }
}

async function decide(world: ListWorld, step: Extract<ListStep, { record: number }>): Promise<void> {
  const { village, clerk } = world
  const activityId = pick(world.records, step.record)
  const member = pick(world.members, step.by)
  if (!activityId || !member) return
  const { version, heldOn, content } = await call(village, clerk, 'activities.get', { activityId })
  switch (step.act) {
    case 'confirm':
      await send(village, member, 'activities.decide', { decision: 'confirm', activityId, version })
      return
    case 'return':
      await send(village, member, 'activities.decide', {
        ...{ decision: 'return', activityId, version },
        words: '请再核对一次名单。',
      })
      return
    case 'withdraw':
      await send(village, clerk, 'activities.withdraw', { activityId, version })
      return
    case 'mend': {
      const kept = (content?.people ?? []).slice(0, 1).map(({ personId, units }) => ({ personId, units }))
      const photos = (content?.photos ?? []).map((photo) => photo.photoId)
      const list = await activityList(village, clerk, [], { heldOn, people: kept, photos })
      const { villageCode: _, ...rest } = list
      await send(village, clerk, 'activities.mend', { ...rest, activityId, version })
    }
  }
}

/** Each person of a confirmed list was awarded once, in the ledger or cut to nothing; nobody else was awarded anything. */
export async function confirmedAreAwarded({ village, code }: ListWorld): Promise<string[]> {
  const { db } = village
  const due = await db
    .select({ id: activity.id, personId: activityPerson.personId })
    .from(activity)
    .innerJoin(activityPerson, eq(activityPerson.activityId, activity.id))
    .where(and(eq(activity.villageCode, code), eq(activity.status, 'confirmed')))
  const entries = await db
    .select()
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.villageCode, code), eq(ledgerEntry.source, 'activity')))
  const cut = (await db.select().from(awardCut)).filter((one) => one.entryId === null)
  const ofCode = new Set(due.map((one) => one.id as string))
  const given = [...entries, ...cut.filter((one) => ofCode.has(one.sourceId))]
  const said = given.map((one) => `${one.sourceId}/${one.personId}`).toSorted()
  const expected = due.map((one) => `${one.id}/${one.personId}`).toSorted()
  return said.join() === expected.join() ? [] : [`awarded ${said.length}, due were ${expected.length}`]
}

/** Every entry of a month that ended stands on exactly one line of a monthly notice, and each such line on one notice. */
export async function monthsAreAnnounced({ village, code }: ListWorld): Promise<string[]> {
  const { db } = village
  const entries = await db.select().from(ledgerEntry).where(eq(ledgerEntry.villageCode, code))
  const now = monthOf(village.clock.now())
  const due = new Set(
    entries
      .filter((one) => one.kind !== 'base' && monthOf(one.postedAt) < now)
      .map((one) => `${one.householdId} ${monthOf(one.postedAt)}`),
  )
  const months = await db
    .select({ householdId: householdMonth.householdId, month: householdMonth.month, lineId: noticeLine.id })
    .from(householdMonth)
    .innerJoin(noticeLine, eq(noticeLine.subjectId, householdMonth.id))
    .where(eq(householdMonth.villageCode, code))
  const said = months.map((one) => `${one.householdId} ${one.month}`).toSorted()
  const expected = [...due].toSorted()
  return said.join() === expected.join() ? [] : [`announced ${said.join(', ')}; due were ${expected.join(', ')}`]
}

const monthOf = (instant: Date): string => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 7)

export async function listChainIsWhole({ village, code }: ListWorld): Promise<string[]> {
  const { brokenAt } = await verifyChain(village.db, code)
  return brokenAt === null ? [] : [`the chain breaks at ${brokenAt}`]
}
