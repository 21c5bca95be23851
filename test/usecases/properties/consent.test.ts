import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { declinedAreNamedNowhere } from '../../support/history/consent-laws'
import { afterAnyHistory, RUNS } from '../../support/history/hold'

const test = useDatabase()

it('in any history, whoever declined is named nowhere that anybody can read, from the moment of the answer', async () => {
  const laws = [declinedAreNamedNowhere]
  await fc.assert(await afterAnyHistory(test.db, laws, undefined, laws), RUNS)
}, 3_000_000)
