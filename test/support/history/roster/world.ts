import { inArray } from 'drizzle-orm'
import fc from 'fast-check'
import type { DivisionCode, PersonId, RosterChangeId } from '../../../../cloudfunctions/contract/ids'
import type { RosterChange } from '../../../../cloudfunctions/contract/roster'
import type { Village } from '../../../../cloudfunctions/domain/context'
import { runDueJobs } from '../../../../cloudfunctions/domain/jobs'
import { findMemberIds } from '../../../../cloudfunctions/domain/roster/household.repository'
import { undoChange } from '../../../../cloudfunctions/domain/roster/undo-change'
import { countyDate } from '../../../../cloudfunctions/platform/county-time'
import { household } from '../../../../cloudfunctions/platform/db/schema'
import { send } from '../../call'
import type { MovableClock } from '../../clock'
import { adoptRules, household as family, writing } from '../../people'
import { postPoints } from '../../points'
import { type Office, office } from '../../roster-office'
import { at } from '../world'

/** Something that happens to the rosters of two villages. Numbers pick from whoever is there, wrapping around. */
export type RosterStep =
  | { act: 'points'; home: number; points: number }
  | { act: 'move' | 'split' | 'leave' | 'death' | 'birth' | 'head'; home: number; member: number }
  | { act: 'merge' | 'transfer'; home: number; other: number }
  | { act: 'undo'; change: number }
  | { act: 'wait'; days: number }

const pick = fc.nat({ max: 99 })

const step: fc.Arbitrary<RosterStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('points'), home: pick, points: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('move', 'split', 'leave', 'death', 'birth', 'head'),
      home: pick,
      member: pick,
    }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('merge', 'transfer'), home: pick, other: pick }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('undo'), change: pick }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('wait'), days: fc.integer({ min: 1, max: 40 }) }) },
)

export const rosterHistory: fc.Arbitrary<RosterStep[]> = fc.array(step, { minLength: 8, maxLength: 18 })

export interface RosterWorld {
  village: Village
  clock: MovableClock
  /** Two villages of this history alone. */
  codes: readonly [DivisionCode, DivisionCode]
  offices: Map<DivisionCode, Office>
  changes: RosterChangeId[]
}

/** Two villages with their rules, their offices and three families each. */
export async function makeRosterWorld(
  village: Village,
  clock: MovableClock,
  codes: readonly [DivisionCode, DivisionCode],
): Promise<RosterWorld> {
  const offices = new Map<DivisionCode, Office>()
  for (const code of codes) {
    await adoptRules(village, code)
    offices.set(code, await office(village, code))
    for (const names of FAMILIES) await family(village, names, code)
  }
  return { village, clock, codes, offices, changes: [] }
}

const FAMILIES: [string, ...string[]][] = [['甲父', '甲母', '甲子'], ['乙父', '乙子'], ['丙独']]

/** Open households without an office in them. */
async function homesIn({ village, codes, offices }: RosterWorld) {
  const kept = [...offices.values()].flatMap(({ clerk, supervisor }) => [clerk.householdId, supervisor.householdId])
  const homes = await village.db
    .select()
    .from(household)
    .where(inArray(household.villageCode, [...codes]))
  return homes
    .filter((home) => home.closedOn === null && !kept.includes(home.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

type Home = Awaited<ReturnType<typeof homesIn>>[number]

/** The change that a step means; it may not fit, and is then refused. */
function changeOf(
  step: Extract<RosterStep, { home: number }>,
  codes: RosterWorld['codes'],
  homes: Home[],
  members: PersonId[],
  others: PersonId[],
): RosterChange | null {
  const home = at(homes, step.home)
  const householdId = home.id
  const member = (index: number) => at(members, index)
  const stays = (gone: PersonId) => members.find((id) => id !== gone)
  switch (step.act) {
    case 'points':
      return null
    case 'move': {
      const toVillageCode = codes[0] === home.villageCode ? codes[1] : codes[0]
      return { kind: 'move', householdId, toVillageCode, group: '三组' }
    }
    case 'split': {
      const headId = member(step.member)
      return { kind: 'split', householdId, memberIds: [headId], headId, group: '二组' }
    }
    case 'leave':
    case 'death': {
      const personId = member(step.member)
      const headId = stays(personId)
      return { kind: step.act, householdId, personId, ...(headId ? { headId } : {}) }
    }
    case 'birth':
      return { kind: 'birth', householdId, name: '新生儿', birthYear: 2026 }
    case 'head':
      return { kind: 'head', householdId, headId: member(step.member) }
    case 'merge':
      return { kind: 'merge', householdId, otherId: at(homes, step.other).id }
    case 'transfer':
      return { kind: 'transfer', householdId, personId: at(others, step.other) }
  }
}

const OURS = ['INTERNAL', 'BUSY', 'INVALID_INPUT']

/** Lets one step happen; refusals are part of a history, faults of ours are not. */
export async function performOnRoster(world: RosterWorld, step: RosterStep): Promise<void> {
  const { village, clock, changes } = world
  clock.forward({ minutes: 1 })
  if (step.act === 'wait') {
    clock.forward({ hours: step.days * 24 })
    await runDueJobs(village)
    return
  }
  if (step.act === 'undo') {
    if (changes.length > 0) await writing(village, (w) => undoChange(w, at(changes, step.change)))
    return
  }
  const homes = await homesIn(world)
  if (homes.length === 0) return
  const home = at(homes, step.home)
  const members = await findMemberIds(village.db, [home.id])
  if (step.act === 'points') {
    const [personId] = members
    if (personId) await postPoints(village, { personId, householdId: home.id }, step.points)
    return
  }
  const others = await findMemberIds(
    village.db,
    homes.filter((one) => one.id !== home.id).map((one) => one.id),
  )
  if (members.length === 0 || others.length === 0) return
  const change = changeOf(step, world.codes, homes, members, others)
  if (change) await carryThrough(world, home.villageCode, change)
}

async function carryThrough({ village, offices, changes }: RosterWorld, code: DivisionCode, change: RosterChange) {
  const both = offices.get(code)
  if (!both) throw new Error('every village has its office')
  const happenedOn = countyDate(village.clock.now())
  const proposed = await send(village, both.clerk, 'roster.propose', { happenedOn, change })
  if (!proposed.ok) {
    if (OURS.includes(proposed.error.code)) throw new Error(`${change.kind} answered ${proposed.error.code}`)
    return
  }
  const { changeId } = proposed.data as { changeId: RosterChangeId }
  const signed = await send(village, both.supervisor, 'roster.sign', { changeId })
  if (!signed.ok) throw new Error(`${change.kind} was proposed and then ${signed.error.code}`)
  changes.push(changeId)
}
