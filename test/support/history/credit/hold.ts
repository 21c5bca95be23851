import fc from 'fast-check'
import type { Village } from '../../../../cloudfunctions/domain/context'
import { listDivisions } from '../../../../cloudfunctions/domain/divisions/list-divisions'
import { runDueJobs } from '../../../../cloudfunctions/domain/jobs'
import type { Database } from '../../../../cloudfunctions/platform/db/types'
import { START, TOWNSHIP, testVillage } from '../../village'
import { performCredit } from './perform'
import { BUSY_CREDIT, creditHistory } from './steps'
import { type CreditWorld, makeCreditWorld } from './world'

/** Sentences about where a law does not hold. */
export type CreditLaw = (world: CreditWorld) => Promise<string[]>

/** A property of one database: after any history every law holds, and again once a year has passed. */
export async function afterAnyCreditHistory(
  db: Database,
  laws: readonly CreditLaw[],
  plant: (village: Village) => Village = (village) => village,
) {
  const { village, clock } = await testVillage(db)
  const planted = plant(village)
  const codes = (await listDivisions(db, TOWNSHIP)).map(({ code }) => code)
  let taken = 0
  return fc.asyncProperty(creditHistory, async (steps) => {
    clock.set(START)
    const [code, elsewhere] = [codes[taken % codes.length], codes[(taken + 1) % codes.length]]
    taken += 2
    if (!code || !elsewhere) throw new Error('the township has villages')
    const world = await makeCreditWorld({ village: planted, clock }, code, elsewhere)
    for (const step of steps) await performCredit(world, step)
    const open = await breachesOf(world, laws)
    clock.forward({ days: 40 })
    await runDueJobs(planted)
    const breaches = [...open, ...(await breachesOf(world, laws))]
    if (breaches.length > 0) throw new Error(breaches.join('\n'))
  })
}

async function breachesOf(world: CreditWorld, laws: readonly CreditLaw[]): Promise<string[]> {
  const breaches: string[] = []
  for (const law of laws) breaches.push(...(await law(world)))
  return breaches
}

/** Runs the busy history only, with a fault planted. Answers what the laws say of it. */
export async function whatIsSaidOfCredit(
  db: Database,
  laws: readonly CreditLaw[],
  plant?: (village: Village) => Village,
): Promise<string> {
  const property = await afterAnyCreditHistory(db, laws, plant)
  const { failed, errorInstance } = await fc.check(property, {
    ...{ numRuns: 1, examples: [[BUSY_CREDIT]], endOnFailure: true },
  })
  return failed && errorInstance instanceof Error ? errorInstance.message : 'nothing'
}
