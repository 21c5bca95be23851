import { frozenHouseholdRow, household, ledgerEntry } from '../../../cloudfunctions/platform/db/schema'
import { call } from '../call'
import { periodsOf, recountOf } from './counted'
import type { World } from './world'

const PERIODS = ['year', 'quarter', 'month'] as const

/** Points of the households that let themselves be seen in a division, worked out from the ledger. */
async function recount(world: World, scope: string, period: string): Promise<number[]> {
  const { db } = world.village
  const homes = await db.select().from(household)
  const seen = homes.filter((home) => home.listing !== 'hidden' && home.villageCode.startsWith(scope))
  const counted = recountOf(await db.select().from(ledgerEntry))
  const honors = seen.flatMap((home) => {
    const found = counted.get(`${home.id} ${period}`)
    return found && found.bonus > 0 ? found.honor : []
  })
  return honors.toSorted((a, b) => b - a)
}

/** The first third, fifty at most, without parting equals. */
function shownOf(honors: number[]): number[] {
  const limit = Math.min(50, Math.ceil(honors.length / 3))
  const firstOut = honors[limit]
  return honors.slice(0, limit).filter((honor) => firstOut === undefined || honor > firstOut)
}

/** Every board shows what a recount of the ledger shows, and no household that hides. */
export async function boardsAreARecount(world: World): Promise<string[]> {
  const wrong: string[] = []
  for (const scope of [world.code, world.code.slice(0, 9), world.code.slice(0, 6)])
    for (const [index, period] of PERIODS.entries()) {
      const key = periodsOf(world.clock.now())[index] ?? ''
      const divisionCode = scope as typeof world.code
      const { rows } = await call(world.village, null, 'boards.households', { divisionCode, period, key })
      const due = shownOf(await recount(world, scope, key))
      const shown = rows.map((row) => row.honor)
      if (shown.join() !== due.join()) wrong.push(`${period} of ${scope} shows ${shown}, due is ${due}`)
    }
  return wrong
}

/** Nobody sees a household that hides: not in a row, not by why it has its points. */
export async function hiddenAreOnNoBoard(world: World): Promise<string[]> {
  const { village, people, code } = world
  const homes = await village.db.select().from(household)
  const hidden = people.filter((one) => homes.some((home) => home.id === one.householdId && home.listing === 'hidden'))
  const wrong: string[] = []
  for (const one of hidden) {
    for (const period of PERIODS)
      for (const reader of [null, one]) {
        const { rows } = await call(village, reader, 'boards.households', { divisionCode: code, period })
        if (rows.some((row) => row.mine || row.householdId === one.householdId)) wrong.push(`${one.name} on a board`)
      }
    const why = { householdId: one.householdId, period: 'year' as const }
    const told = await call(village, null, 'boards.entries', why).catch(() => null)
    if (told) wrong.push(`${one.name}: why`)
  }
  return wrong
}

/** The first instant after a period, by its key. */
function endOf(key: string): Date {
  const year = Number(key.slice(0, 4))
  const [, quarter] = key.split('Q')
  const [, month] = key.split('-')
  const months = quarter ? Number(quarter) * 3 : month ? Number(month) : 12
  return new Date(Date.UTC(year, months, 1) - 8 * 3_600_000)
}

/** A frozen row says what the ledger held when the period ended, whatever was taken back since. */
export async function frozenRowsStay(world: World): Promise<string[]> {
  const { db } = world.village
  const entries = await db.select().from(ledgerEntry)
  const rows = await db.select().from(frozenHouseholdRow)
  const before = new Map(
    [...new Set(rows.map((row) => row.period))].map((key) => [key, recountOf(entries, endOf(key))]),
  )
  return rows.flatMap(({ householdId, period, honor }) => {
    const due = before.get(period)?.get(`${householdId} ${period}`)
    return due?.honor === honor && due.bonus > 0 ? [] : [`a row of ${period} shows ${honor}, due is ${due?.honor}`]
  })
}
