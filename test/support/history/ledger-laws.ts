import { inArray } from 'drizzle-orm'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { awardCut, household, householdScore } from '../../../cloudfunctions/platform/db/schema'
import { call } from '../call'
import { countedAs, periodsOf, recountOf } from './counted'
import { type Records, readRecords } from './records'
import type { World } from './world'

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** The balance that a household reads is the sum of its entries: honour of the running year, redeemable of all. */
export async function balanceIsTheSum(world: World): Promise<string[]> {
  const { entries } = await readRecords(world)
  const [year] = periodsOf(world.clock.now())
  const wrong: string[] = []
  for (const person of world.people) {
    const own = entries.filter((entry) => entry.householdId === person.householdId)
    const ofYear = own.filter((one) => periodsOf(countedAs(one, entries).at)[0] === year)
    const { honor, redeemable } = await call(world.village, person, 'points.balance', {})
    if (honor !== sum(ofYear.map((one) => one.honor)) || redeemable !== sum(own.map((one) => one.redeemable)))
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
    const effective = lines.filter((line) => line.subjectId === id && line.personId && line.effectiveAt)
    const credited = effective.filter(
      (line) => line.effectiveAt && !declinedAt(world, id, line.personId ?? '', line.effectiveAt),
    )
    const people = new Set(credited.map((line) => line.personId))
    return [...people].map((personId) => `${id}/${personId}/${ruleCode}/${(units ?? 0) * 5}`)
  })
}

/** Each line that took effect gave its points once, as far as the caps left them; nothing else gave any for a deed. */
export async function pointsArePostedOnce(world: World): Promise<string[]> {
  const records = await readRecords(world)
  const expected = expectedBonus(world, records).toSorted()
  const cuts = await world.village.db.select().from(awardCut)
  const entries = records.entries.filter((entry) => entry.kind === 'bonus' && entry.source === 'deed')
  const ofDeeds = cuts.filter((cut) => records.deeds.some((deed) => deed.id === cut.sourceId))
  const whole = ofDeeds.filter((cut) => cut.entryId === null && cut.source === 'deed')
  const askedOf = (entry: (typeof entries)[number]) => cuts.find((cut) => cut.entryId === entry.id)?.asked
  const posted = [
    ...entries.map((one) => `${one.sourceId}/${one.personId}/${one.ruleCode}/${askedOf(one) ?? one.honor}`),
    ...whole.map((one) => `${one.sourceId}/${one.personId}/${one.ruleCode}/${one.asked}`),
  ].toSorted()
  return posted.join() === expected.join() ? [] : [`posted ${posted.length} entries, due were ${expected.length}`]
}

/** The score tables are what a recount of the ledger gives. */
export async function scoresAreARecount(world: World): Promise<string[]> {
  const { entries } = await readRecords(world)
  const { db } = world.village
  const ids = [...new Set(entries.map((one) => one.householdId))]
  const homes = await db.select().from(household).where(inArray(household.id, ids))
  const kept = await db.select().from(householdScore).where(inArray(householdScore.householdId, ids))
  const recount = recountOf(entries)
  const isListed = (key: string) => homes.some((home) => key.startsWith(home.id) && home.listing !== 'hidden')
  const line = (key: string, honor: number, bonus: number, listed: boolean) => `${key}: ${honor} of ${bonus}, ${listed}`
  const own = kept.map((row) => line(`${row.householdId} ${row.period}`, row.honor, row.bonusEntries, row.listed))
  const due = [...recount].map(([key, { honor, bonus }]) => line(key, honor, bonus, isListed(key)))
  return own.filter((one) => !due.includes(one)).concat(due.filter((one) => !own.includes(one)))
}
