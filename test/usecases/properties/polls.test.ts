import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { pollFaultsOf } from '../../support/history/poll-laws'
import { openPollWorld, pollHistory } from '../../support/history/poll-world'
import { pollScene } from '../../support/polls'
import '../../support/repeatable'

const test = useDatabase()
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 6) }

it('after any history counts equal ballots, one a person, nothing early, and excluded by the supervisor alone', async () => {
  const world = await openPollWorld(await pollScene(test.db))
  await fc.assert(
    fc.asyncProperty(pollHistory, async (steps) => expect(await pollFaultsOf(world, steps)).toEqual([])),
    RUNS,
  )
}, 300_000)
