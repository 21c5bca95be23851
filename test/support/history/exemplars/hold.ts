import fc from 'fast-check'
import type { Village } from '../../../../cloudfunctions/domain/context'
import { countyDate } from '../../../../cloudfunctions/platform/county-time'
import type { Database } from '../../../../cloudfunctions/platform/db/types'
import { call } from '../../call'
import { START } from '../../village'
import type { ExemplarLaw } from './laws'
import { performExemplar } from './perform'
import { BUSY_SELECTION, type ExemplarStep, exemplarHistory } from './steps'
import { type ExemplarWorld, makeExemplarWorld, withCampaign } from './world'

async function breachesOf(world: ExemplarWorld, laws: readonly ExemplarLaw[]): Promise<string[]> {
  const breaches: string[] = []
  for (const law of laws) breaches.push(...(await law(world)))
  return breaches
}

const firstYear = ({ clock }: Pick<ExemplarWorld, 'clock'>): number => Number(countyDate(clock.now()).slice(0, 4))

/** What the laws say after a history, and once more when its campaign has ended. */
async function saidAfter(world: ExemplarWorld, steps: readonly ExemplarStep[], laws: readonly ExemplarLaw[]) {
  for (const step of steps) await performExemplar(world, step)
  const breaches = await breachesOf(world, laws)
  const { status } = await call(world.village, null, 'exemplars.campaign', { campaignId: world.campaignId })
  const end = { campaignId: world.campaignId, reason: '这一次到此为止。' }
  if (status === 'running') await call(world.village, world.countyOfficer, 'exemplars.end', end)
  return [...breaches, ...(await breachesOf(world, laws))]
}

/** A property of one database: after any history every law holds. Each history has a campaign of a year of its own; offices end with the first year, so that each begins on the same day. */
export async function afterAnySelection(db: Database, laws: readonly ExemplarLaw[]) {
  const people = await makeExemplarWorld(db)
  let year = firstYear(people)
  return fc.asyncProperty(exemplarHistory, async (steps) => {
    year += 1
    people.clock.set(START)
    const breaches = await saidAfter(await withCampaign(people, year), steps, laws)
    if (breaches.length > 0) throw new Error(breaches.join('\n'))
  })
}

/** For one village: runs the busy history with whatever fault is planted. Answers what the laws say of it. */
export async function sayingsOfSelections(db: Database) {
  const people = await makeExemplarWorld(db)
  let year = firstYear(people)
  return async (laws: readonly ExemplarLaw[], plant: (village: Village) => Village = (village) => village) => {
    year += 1
    people.clock.set(START)
    const world = await withCampaign({ ...people, village: plant(people.village) }, year)
    return (await saidAfter(world, BUSY_SELECTION, laws)).join('\n')
  }
}
