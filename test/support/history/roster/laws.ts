import { and, eq, inArray, isNull } from 'drizzle-orm'
import { verifyChain } from '../../../../cloudfunctions/domain/points/verify-chain'
import {
  household,
  householdScore,
  ledgerEntry,
  membership,
  person,
} from '../../../../cloudfunctions/platform/db/schema'
import { periodsOf } from '../counted'
import type { RosterWorld } from './world'

/** The households of the two villages, open and closed. */
const homesOf = ({ village: { db }, codes }: RosterWorld) =>
  db
    .select()
    .from(household)
    .where(inArray(household.villageCode, [...codes]))

/** Everybody lives in one household at most, an open one; every open household has its head among its people. */
export async function rosterIsWhole(world: RosterWorld): Promise<string[]> {
  const { db } = world.village
  const homes = await homesOf(world)
  const ids = homes.map((home) => home.id)
  const lives = await db
    .select({ personId: membership.personId, householdId: membership.householdId, diedOn: person.diedOn })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(inArray(membership.householdId, ids), isNull(membership.until)))
  const wrong = lives.filter((one) => one.diedOn !== null).map((one) => `${one.personId} is dead and lives there`)
  if (new Set(lives.map((one) => one.personId)).size < lives.length) wrong.push('somebody lives twice')
  for (const home of homes) {
    const here = lives.filter((one) => one.householdId === home.id).map((one) => one.personId)
    if (home.closedOn !== null && here.length > 0) wrong.push(`people live in ${home.number}, which is closed`)
    if (home.closedOn === null && !here.includes(home.headId)) wrong.push(`the head of ${home.number} is not there`)
  }
  return wrong
}

/** What was posted stays where it was posted, and both chains are whole. */
export async function ledgerStays(world: RosterWorld, before: readonly string[]): Promise<string[]> {
  const now = new Set(await ledgerLines(world))
  const wrong = before.filter((line) => !now.has(line)).map((line) => `changed: ${line}`)
  for (const code of world.codes) {
    const { brokenAt } = await verifyChain(world.village.db, code)
    if (brokenAt !== null) wrong.push(`the chain of ${code} breaks at ${brokenAt}`)
  }
  return wrong
}

const entriesOf = ({ village: { db }, codes }: RosterWorld) =>
  db
    .select()
    .from(ledgerEntry)
    .where(inArray(ledgerEntry.villageCode, [...codes]))

export async function ledgerLines(world: RosterWorld): Promise<string[]> {
  const entries = await entriesOf(world)
  return entries.map((one) => `${one.id} ${one.villageCode} ${one.seq} ${one.householdId} ${one.honor}`)
}

/** The board of the running year shows each household where it lives, with the points of its entries, and no closed one. */
export async function boardsFollow(world: RosterWorld): Promise<string[]> {
  const [period = ''] = periodsOf(world.clock.now())
  const homes = await homesOf(world)
  const entries = await entriesOf(world)
  const scores = await world.village.db
    .select()
    .from(householdScore)
    .where(
      inArray(
        householdScore.householdId,
        homes.map((home) => home.id),
      ),
    )
  return scores
    .filter((row) => row.period === period)
    .flatMap((row) => {
      const home = homes.find((one) => one.id === row.householdId)
      const own = entries.filter((one) => one.householdId === row.householdId)
      const honor = own.filter((one) => periodsOf(one.countsAt)[0] === period).reduce((sum, one) => sum + one.honor, 0)
      const wrong: string[] = []
      if (row.honor !== honor) wrong.push(`${row.householdId} shows ${row.honor} of ${honor}`)
      if (home?.villageCode !== row.villageCode) wrong.push(`${row.householdId} stands where it does not live`)
      if (row.listed !== (home?.closedOn === null)) wrong.push(`${row.householdId} is wrongly listed: ${row.listed}`)
      return wrong
    })
}
