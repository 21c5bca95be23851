import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { arrivals, differencesOf } from '../../support/history/school-arrivals'
import { seatFaultsOf } from '../../support/history/school-laws'
import { openSchool, schoolHistory } from '../../support/history/school-world'
import '../../support/repeatable'
import { testVillage } from '../../support/village'

const test = useDatabase()
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 5) }

it('after any history seats stay within the capacity, the line keeps its order, and nobody has two open offers', async () => {
  const world = await openSchool(await testVillage(test.db))
  await fc.assert(
    fc.asyncProperty(schoolHistory, async (steps) => expect(await seatFaultsOf(world, steps)).toEqual([])),
    RUNS,
  )
}, 300_000)

it('what two phones noted without a network comes to the same in any order of arrival, and sent twice', async () => {
  const world = await openSchool(await testVillage(test.db))
  await fc.assert(
    fc.asyncProperty(arrivals, async ([ticks, order, twice]) =>
      expect(await differencesOf(world, ticks, [...order, ...twice])).toEqual([]),
    ),
    RUNS,
  )
}, 300_000)
