import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { afterAnySelection } from '../../support/history/exemplars/hold'
import {
  everyNameHasItsConsent,
  noStageIsSkipped,
  placesGoByScore,
  quotasHold,
  revokedNeverShows,
} from '../../support/history/exemplars/laws'
import { BUSY_SELECTION, type ExemplarStep } from '../../support/history/exemplars/steps'

const test = useDatabase()
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 3), examples: [[BUSY_SELECTION]] as [ExemplarStep[]][] }

it('after any history quotas hold, no stage was skipped, every name has its consent, nothing revoked shows, places go by score', async () => {
  const laws = [quotasHold, noStageIsSkipped, everyNameHasItsConsent, revokedNeverShows, placesGoByScore]
  await fc.assert(await afterAnySelection(test.db, laws), RUNS)
}, 3_000_000)
