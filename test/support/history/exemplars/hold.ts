import fc from 'fast-check'
import type { Village } from '../../../../cloudfunctions/domain/context'
import { countyDate } from '../../../../cloudfunctions/platform/county-time'
import type { Database } from '../../../../cloudfunctions/platform/db/types'
import { call } from '../../call'
import type { ExemplarLaw } from './laws'
import { performExemplar } from './perform'
import { BUSY_SELECTION, exemplarHistory } from './steps'
import { type ExemplarWorld, makeExemplarWorld, withCampaign } from './world'

async function breachesOf(world: ExemplarWorld, laws: readonly ExemplarLaw[]): Promise<string[]> {
  const breaches: string[] = []
  for (const law of laws) breaches.push(...(await law(world)))
  return breaches
}

/** A property of one database: after any history every law holds, and once more when its campaign has ended. */
export async function afterAnySelection(
  db: Database,
  laws: readonly ExemplarLaw[],
  plant: (village: Village) => Village = (village) => village,
) {
  const people = await makeExemplarWorld(db, plant)
  let year = Number(countyDate(people.clock.now()).slice(0, 4))
  return fc.asyncProperty(exemplarHistory, async (steps) => {
    year += 1
    const world = await withCampaign(people, year)
    for (const step of steps) await performExemplar(world, step)
    const breaches = await breachesOf(world, laws)
    const { status } = await call(world.village, null, 'exemplars.campaign', { campaignId: world.campaignId })
    const end = { campaignId: world.campaignId, reason: '这一次到此为止。' }
    if (status === 'running') await call(world.village, world.countyOfficer, 'exemplars.end', end)
    breaches.push(...(await breachesOf(world, laws)))
    if (breaches.length > 0) throw new Error(breaches.join('\n'))
  })
}

/** Runs the busy history only. Answers what the laws say of it. */
export async function whatIsSaidOfSelection(
  db: Database,
  laws: readonly ExemplarLaw[],
  plant?: (village: Village) => Village,
): Promise<string> {
  const property = await afterAnySelection(db, laws, plant)
  const { failed, errorInstance } = await fc.check(property, {
    ...{ numRuns: 1, examples: [[BUSY_SELECTION]], endOnFailure: true },
  })
  return failed && errorInstance instanceof Error ? errorInstance.message : 'nothing'
}
