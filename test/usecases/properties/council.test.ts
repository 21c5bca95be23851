import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import {
  appealsByTheFresh,
  decidedByTheAble,
  nothingTakesEffectEarly,
  overturnedGivesNothing,
  recusedAreTold,
  seatsTellOfTheirReviews,
} from '../../support/history/council-laws'
import { afterAnyHistory, RUNS } from '../../support/history/hold'

const test = useDatabase()

it('after any history nobody recused has decided, and nothing took effect before its notice ended', async () => {
  const laws = [
    ...[decidedByTheAble, appealsByTheFresh, recusedAreTold, overturnedGivesNothing, nothingTakesEffectEarly],
    seatsTellOfTheirReviews,
  ]
  await fc.assert(await afterAnyHistory(test.db, laws), RUNS)
}, 3_000_000)
