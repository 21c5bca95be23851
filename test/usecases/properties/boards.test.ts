import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { boardsAreARecount, hiddenAreOnNoBoard } from '../../support/history/board-laws'
import { afterAnyHistory, RUNS } from '../../support/history/hold'

const test = useDatabase()

it('after any history every board is a recount of the ledger, and no hidden household is on one', async () => {
  await fc.assert(await afterAnyHistory(test.db, [boardsAreARecount, hiddenAreOnNoBoard]), RUNS)
}, 3_000_000)
