import fc from 'fast-check'
import type { Village } from '../../../cloudfunctions/domain/context'
import { listDivisions } from '../../../cloudfunctions/domain/divisions/list-divisions'
import { useDatabase } from '../../support/database'
import { boardsFollow, ledgerLines, ledgerStays, rosterIsWhole } from '../../support/history/roster/laws'
import { makeRosterWorld, performOnRoster, rosterHistory } from '../../support/history/roster/world'
import { COUNTY, testVillage } from '../../support/village'

const test = useDatabase()

/** All villages of the county: each history has two for itself. */
async function villagesOf({ db }: Village) {
  const townships = await listDivisions(db, COUNTY)
  const below = await Promise.all(townships.map(({ code }) => listDivisions(db, code)))
  return below.flat().map(({ code }) => code)
}

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 8) }

it('after any moves, splits, merges and their undoing the roster is whole, the ledger stays, and the boards follow', async () => {
  const { village, clock } = await testVillage(test.db)
  const codes = await villagesOf(village)
  let taken = 0
  const property = fc.asyncProperty(rosterHistory, async (steps) => {
    const [one, other] = [codes[taken], codes[taken + 1]]
    taken = (taken + 2) % (codes.length - 1)
    if (!one || !other) throw new Error('the county has villages')
    const world = await makeRosterWorld(village, clock, [one, other])
    for (const step of steps) {
      const before = await ledgerLines(world)
      await performOnRoster(world, step)
      const wrong = [
        ...(await rosterIsWhole(world)),
        ...(await ledgerStays(world, before)),
        ...(step.act === 'wait' ? [] : await boardsFollow(world)),
      ]
      if (wrong.length > 0) throw new Error(`${step.act}: ${wrong.join('\n')}`)
    }
  })
  await fc.assert(property, RUNS)
}, 600_000)
