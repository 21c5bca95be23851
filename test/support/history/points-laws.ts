import { inArray } from 'drizzle-orm'
import { awardCut } from '../../../cloudfunctions/platform/db/schema'
import { countyData } from '../county-data'
import type { Entry } from './counted'
import { countedAs, periodsOf } from './counted'
import { readRecords } from './records'
import type { World } from './world'

const RULES = new Map(countyData().ruleSet.rows.map((row) => [row.code ?? '', row]))
const OUTSIDE = /^(A00|B01|B02|E0[1-5])$/
const LADDER = /^E0[1-5]$/

interface Event {
  id: string
  ruleCode: string
  householdId: string
  personId: string | null
  sourceId: string
  actOn: string
  /** Points posted, below zero for a reversal; what was asked, of an award. */
  honor: number
  asked: number | null
}

/** Everything that was awarded or taken back in the village, in order: ids are made under the lock of the chain. */
async function eventsOf(world: World): Promise<Event[]> {
  const { entries } = await readRecords(world)
  const homes = [...new Set(entries.map((one) => one.householdId))]
  const cuts = await world.village.db.select().from(awardCut).where(inArray(awardCut.householdId, homes))
  const posted = entries
    .filter((one) => one.kind === 'bonus' || one.kind === 'reversal')
    .map((one) => {
      const cut = cuts.find((each) => each.entryId === one.id)
      return { ...one, asked: one.kind === 'bonus' ? (cut?.asked ?? one.honor) : null }
    })
  const whole = cuts.filter((one) => one.entryId === null).map((one) => ({ ...one, honor: 0 }))
  return [...posted, ...whole].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const quarterOf = (date: string): string => `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`

/** Whether an earlier event counts towards the cap of an award, worked out a second time from the county's table. */
function sharesCap(award: Event, other: Event): boolean {
  const sameHome = other.householdId === award.householdId
  const samePerson = other.personId === award.personId
  const sameRule = other.ruleCode === award.ruleCode
  switch (RULES.get(award.ruleCode)?.cap_period) {
    case 'month':
      return sameRule && sameHome && other.actOn.slice(0, 7) === award.actOn.slice(0, 7)
    case 'quarter':
      return sameRule && sameHome && quarterOf(other.actOn) === quarterOf(award.actOn)
    case 'year':
      return sameRule && sameHome && other.actOn.slice(0, 4) === award.actOn.slice(0, 4)
    case 'event':
      return sameRule && sameHome && other.sourceId === award.sourceId
    case 'once':
      return sameRule && samePerson
    case 'certificate':
      return sameRule && samePerson && other.sourceId === award.sourceId
    case 'highest':
      return LADDER.test(other.ruleCode) && samePerson && other.actOn.slice(0, 4) === award.actOn.slice(0, 4)
    default:
      return false
  }
}

const sharesMonth = (award: Event, other: Event): boolean =>
  !OUTSIDE.test(other.ruleCode) &&
  other.householdId === award.householdId &&
  other.actOn.slice(0, 7) === award.actOn.slice(0, 7)

const sum = (events: readonly Event[]) => events.reduce((all, one) => all + one.honor, 0)

/** Every award posted what its caps left of it then, no more and no less. */
export async function capsAreKept(world: World): Promise<string[]> {
  const wrong: string[] = []
  const events = await eventsOf(world)
  for (const [index, award] of events.entries()) {
    const { asked, honor, ruleCode } = award
    if (asked === null) continue
    const before = events.slice(0, index)
    const cap = RULES.get(ruleCode)?.cap_points
    const ofRule = cap ? Number(cap) - sum(before.filter((one) => sharesCap(award, one))) : asked
    const ofMonth = OUTSIDE.test(ruleCode) ? asked : 60 - sum(before.filter((one) => sharesMonth(award, one)))
    const due = Math.max(0, Math.min(asked, ofRule, ofMonth))
    if (honor !== due) wrong.push(`${ruleCode} posted ${honor} of ${asked}, due were ${due}`)
  }
  return wrong
}

/** Redeemable points: each year's end once, all that was left of them, and no reversal takes back what had ended. */
export async function expiryIsTheRest(world: World): Promise<string[]> {
  const { entries } = await readRecords(world)
  const wrong: string[] = []
  const lots = new Map<string, number>()
  const ended = new Set<string>()
  const lotOf = (entry: Entry, year: string) => `${entry.householdId} ${year}`
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
    if (entry.kind === 'expiry') {
      const lot = lotOf(entry, String(Number(entry.actOn.slice(0, 4)) - 1))
      if (ended.has(lot) || -entry.redeemable !== lots.get(lot)) wrong.push(`${lot} ended with ${entry.redeemable}`)
      ended.add(lot)
      lots.set(lot, 0)
      continue
    }
    const [year] = periodsOf(countedAs(entry, entries).at)
    const lot = lotOf(entry, year)
    if (ended.has(lot) && entry.redeemable !== 0) wrong.push(`${lot} ended, and then moved by ${entry.redeemable}`)
    lots.set(lot, (lots.get(lot) ?? 0) + entry.redeemable)
  }
  return wrong
}

const YEAR_MS = 366 * 86_400_000

/** A nominator's point is for the deed of somebody who is neither kin nor housemate, and who did not nominate them. */
export async function nominatorsAreNoKin(world: World): Promise<string[]> {
  const { entries, deeds, praised, kin, appeals } = await readRecords(world)
  const homeOf = (personId: string | null) => world.people.find((one) => one.personId === personId)?.householdId
  return entries.flatMap((entry) => {
    if (entry.source !== 'nomination' || entry.kind !== 'bonus') return []
    const others = praised.filter((one) => one.deedId === entry.sourceId).map((one) => one.personId)
    const nominated = deeds.find((one) => one.id === entry.sourceId)?.nominatorId
    const related = kin.some(
      (row) =>
        row.declaredAt <= entry.postedAt &&
        row.endedAt === null &&
        others.some((other) => [row.personA, row.personB].includes(other) && other !== entry.personId) &&
        [row.personA, row.personB].some((one) => one === entry.personId),
    )
    const reciprocal = deeds.some(
      (one) =>
        one.nominatorId !== null &&
        others.includes(one.nominatorId) &&
        praised.some((each) => each.deedId === one.id && each.personId === entry.personId) &&
        one.submittedAt < entry.postedAt &&
        one.submittedAt.getTime() > entry.postedAt.getTime() - YEAR_MS &&
        !['declined', 'withdrawn'].includes(one.status) &&
        !appeals.some((appeal) => appeal.deedId === one.id),
    )
    const home = others.some((other) => homeOf(other) === homeOf(entry.personId))
    const mistaken = nominated !== entry.personId || related || reciprocal || home
    return mistaken ? [`a nominator's point went to ${related ? 'kin' : home ? 'a housemate' : 'somebody else'}`] : []
  })
}
