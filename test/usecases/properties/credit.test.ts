import fc from 'fast-check'
import { useDatabase } from '../../support/database'
import { afterAnyCreditHistory } from '../../support/history/credit/hold'
import {
  certificatesSayHowItStands,
  noPathSkipsTheNotice,
  noWithdrawalSkipsHearingOrNotice,
  oneStatusAHousehold,
  shareIsARecount,
} from '../../support/history/credit/laws'
import { BUSY_CREDIT, type CreditStep } from '../../support/history/credit/steps'

const test = useDatabase()
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 4), examples: [[BUSY_CREDIT]] as [CreditStep[]][] }

it('after any history a status came by its notice and went by its hearing, its certificate says so, and a share is a recount', async () => {
  const laws = [
    noPathSkipsTheNotice,
    noWithdrawalSkipsHearingOrNotice,
    certificatesSayHowItStands,
    shareIsARecount,
    oneStatusAHousehold,
  ]
  await fc.assert(await afterAnyCreditHistory(test.db, laws), RUNS)
}, 3_000_000)
