import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { afterAnyHistory, RUNS } from '../../support/history/hold'
import {
  noObjectionDelaysAnother,
  outcomesComeByTheClock,
  whatIsObjectedHasNoEffect,
  whatIsSealedStaysSealed,
} from '../../support/history/objection-laws'

const test = useDatabase()

it('after any history no objection held up another line, all had an outcome, and who objected is sealed', async () => {
  const laws = [noObjectionDelaysAnother, whatIsObjectedHasNoEffect, outcomesComeByTheClock, whatIsSealedStaysSealed]
  await fc.assert(await afterAnyHistory(test.db, laws), RUNS)
}, 3_000_000)
