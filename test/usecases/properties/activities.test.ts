import fc from 'fast-check'
import { listDivisions } from '../../../cloudfunctions/domain/divisions/list-divisions'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { useDatabase } from '../../support/database'
import {
  confirmedAreAwarded,
  listChainIsWhole,
  listHistory,
  makeListWorld,
  monthsAreAnnounced,
  performOnLists,
} from '../../support/history/activity-world'
import { START, TOWNSHIP, testVillage } from '../../support/village'

const test = useDatabase()
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 8) }

it('after any history of lists each confirmed person is awarded once, and every month that ended is announced', async () => {
  const scene = await testVillage(test.db)
  const villages = await listDivisions(test.db, TOWNSHIP)
  let taken = 0
  await fc.assert(
    fc.asyncProperty(listHistory, async (steps) => {
      scene.clock.set(START)
      const next = villages[taken % villages.length]
      taken += 1
      if (!next) throw new Error('the township has villages')
      const world = await makeListWorld(scene, next.code)
      for (const step of steps) await performOnLists(world, step)
      scene.clock.forward({ days: 33 })
      await runDueJobs(scene.village)
      const laws = [confirmedAreAwarded, monthsAreAnnounced, listChainIsWhole]
      const breaches = (await Promise.all(laws.map((law) => law(world)))).flat()
      if (breaches.length > 0) throw new Error(breaches.join('\n'))
    }),
    RUNS,
  )
}, 3_000_000)
