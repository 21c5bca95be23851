import fc from 'fast-check'
import type { Village } from '../../../cloudfunctions/domain/context'
import { listDivisions } from '../../../cloudfunctions/domain/divisions/list-divisions'
import type { Database } from '../../../cloudfunctions/platform/db/types'
import { COUNTY, testVillage, VILLAGE } from '../village'
import { perform, runOut } from './perform'
import { BUSY_HISTORY, history, type Step } from './steps'
import { makeWorld, type World } from './world'

/** What holds after any history: sentences about where it does not. */
export type Law = (world: World) => Promise<string[]>

export type Plant = (village: Village) => Village

/**
 * A property of one database: after any history, and after the clock ran out, every law holds; those of `always` after each
 * answer and each job of it, too.
 */
export async function afterAnyHistory(
  db: Database,
  laws: readonly Law[],
  plant: Plant = (village) => village,
  always: readonly Law[] = [],
) {
  const { village, clock } = await testVillage(db)
  const planted = plant(village)
  const townships = await listDivisions(db, COUNTY)
  const villages = (await Promise.all(townships.map(({ code }) => listDivisions(db, code))))
    .flat()
    .map(({ code }) => code)
  return fc.asyncProperty(history, async (steps) => {
    const world = await makeWorld(planted, clock, villages)
    const meanwhile: string[] = []
    for (const step of steps) {
      await perform(world, step)
      if (step.act === 'consent' || step.act === 'jobs') meanwhile.push(...(await breachesOf(world, always)))
    }
    const open = await breachesOf(world, laws)
    await runOut(world)
    const breaches = [...meanwhile, ...open, ...(await breachesOf(world, laws))]
    if (breaches.length > 0) throw new Error(breaches.join('\n'))
  })
}

async function breachesOf(world: World, laws: readonly Law[]): Promise<string[]> {
  const breaches: string[] = []
  for (const law of laws) breaches.push(...(await law(world)))
  return breaches
}

/** Runs the busy history only, with a fault planted. Answers what the laws say of it; a crash is a word, too. */
export async function whatIsSaidOf(db: Database, laws: readonly Law[], plant?: Plant): Promise<string> {
  const property = await afterAnyHistory(db, laws, plant)
  const { failed, errorInstance } = await fc.check(property, {
    numRuns: 1,
    examples: [[BUSY_HISTORY]],
    endOnFailure: true,
  })
  return failed && errorInstance instanceof Error ? errorInstance.message : 'nothing'
}

/** A village after the busy history, come to rest. */
export async function afterBusyHistory(db: Database): Promise<World> {
  const { village, clock } = await testVillage(db)
  const world = await makeWorld(village, clock, [VILLAGE])
  for (const step of BUSY_HISTORY) await perform(world, step)
  await runOut(world)
  return world
}

/** Runs of one property: histories are long, so fewer than of a plain one. */
export const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 6), examples: [[BUSY_HISTORY]] as [Step[]][] }
