import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { afterAnyHistory, RUNS } from '../../support/history/hold'
import {
  balanceIsTheSum,
  chainIsWhole,
  pointsArePostedOnce,
  scoresAreARecount,
} from '../../support/history/ledger-laws'

const test = useDatabase()

it('after any history the ledger is whole, posted once, and what everybody reads is its sum', async () => {
  const laws = [balanceIsTheSum, chainIsWhole, pointsArePostedOnce, scoresAreARecount]
  await fc.assert(await afterAnyHistory(test.db, laws), RUNS)
}, 3_000_000)
