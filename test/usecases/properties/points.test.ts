import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { frozenRowsStay } from '../../support/history/board-laws'
import { afterAnyHistory, RUNS } from '../../support/history/hold'
import { capsAreKept, expiryIsTheRest, nominatorsAreNoKin } from '../../support/history/points-laws'

const test = useDatabase()

it('after any history no cap was passed, what expired was the rest, and what is frozen stays', async () => {
  const laws = [capsAreKept, expiryIsTheRest, nominatorsAreNoKin, frozenRowsStay]
  await fc.assert(await afterAnyHistory(test.db, laws), RUNS)
}, 3_000_000)
