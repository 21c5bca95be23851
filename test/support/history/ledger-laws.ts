import { inArray } from 'drizzle-orm'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { household, householdScore } from '../../../cloudfunctions/platform/db/schema'
import { call } from '../call'
import { type Records, readRecords } from './records'
import type { World } from './world'

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** The balance that a household reads is the sum of its entries. */
export async function balanceIsTheSum(world: World): Promise<string[]> {
  const { entries } = await readRecords(world)
  const wrong: string[] = []
  for (const person of world.people) {
    const own = entries.filter((entry) => entry.householdId === person.householdId)
    const { honor, redeemable } = await call(world.village, person, 'points.balance', {})
    if (honor !== sum(own.map((one) => one.honor)) || redeemable !== sum(own.map((one) => one.redeemable)))
      wrong.push(`${person.name} reads ${honor} and ${redeemable}`)
  }
  return wrong
}

/** The chain of the village is whole and holds every entry. */
export async function chainIsWhole(world: World): Promise<string[]> {
  const { entries } = await readRecords(world)
  const report = await verifyChain(world.village.db, world.code)
  const whole = report.brokenAt === null && report.entries === entries.length
  return whole ? [] : [`the chain of ${entries.length} entries breaks at ${report.brokenAt}`]
}

function declinedAt(world: World, deedId: string, personId: string, at: Date): boolean {
  const given = world.consents.filter((one) => one.deedId === deedId && one.personId === personId && one.at <= at)
  return given.at(-1)?.declined ?? false
}

function expectedBonus(world: World, { deeds, lines }: Records): string[] {
  return deeds.flatMap(({ id, creditedAt, ruleCode, units }) => {
    if (!creditedAt) return []
    const named = lines.filter((line) => line.subjectId === id && line.personId)
    const credited = named.filter((line) => !declinedAt(world, id, line.personId ?? '', creditedAt))
    return credited.map((line) => `${id}/${line.personId}/${ruleCode}/${(units ?? 0) * 5}`)
  })
}

/** Each line that took effect gave its points once; nothing else gave any. */
export async function pointsArePostedOnce(world: World): Promise<string[]> {
  const records = await readRecords(world)
  const expected = expectedBonus(world, records).toSorted()
  const posted = records.entries
    .filter((entry) => entry.kind === 'bonus')
    .map((one) => `${one.sourceId}/${one.personId}/${one.ruleCode}/${one.honor}`)
    .toSorted()
  return posted.join() === expected.join() ? [] : [`posted ${posted.length} entries, due were ${expected.length}`]
}

/** The score tables are what a recount of the ledger gives. */
export async function scoresAreARecount(world: World): Promise<string[]> {
  const { entries } = await readRecords(world)
  const { db } = world.village
  const ids = [...new Set(world.people.map((one) => one.householdId))]
  const homes = await db.select().from(household).where(inArray(household.id, ids))
  const kept = await db.select().from(householdScore).where(inArray(householdScore.householdId, ids))
  const recount = new Map<string, { honor: number; bonus: number }>()
  for (const { householdId, postedAt, kind, honor } of entries)
    for (const period of kind === 'base' ? periodsOf(postedAt).slice(0, 1) : periodsOf(postedAt)) {
      const before = recount.get(`${householdId} ${period}`) ?? { honor: 0, bonus: 0 }
      const bonus = before.bonus + (kind === 'bonus' ? 1 : 0)
      recount.set(`${householdId} ${period}`, { honor: before.honor + honor, bonus })
    }
  const isListed = (key: string) => homes.some((home) => key.startsWith(home.id) && home.listing !== 'hidden')
  const line = (key: string, honor: number, bonus: number, listed: boolean) => `${key}: ${honor} of ${bonus}, ${listed}`
  const own = kept.map((row) => line(`${row.householdId} ${row.period}`, row.honor, row.bonusEntries, row.listed))
  const due = [...recount].map(([key, { honor, bonus }]) => line(key, honor, bonus, isListed(key)))
  return own.filter((one) => !due.includes(one)).concat(due.filter((one) => !own.includes(one)))
}

/** Year, quarter and month of an instant, by the calendar of the county. */
export function periodsOf(instant: Date): [year: string, quarter: string, month: string] {
  const local = new Date(instant.getTime() + 8 * 3_600_000)
  const year = String(local.getUTCFullYear())
  const month = local.getUTCMonth()
  return [year, `${year}Q${Math.floor(month / 3) + 1}`, `${year}-${String(month + 1).padStart(2, '0')}`]
}
