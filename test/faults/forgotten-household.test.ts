import { useDatabase } from '../support/database'
import { decidedByTheAble } from '../support/history/council-laws'
import { whatIsSaidOf } from '../support/history/hold'

jest.mock('../../cloudfunctions/domain/council/recusal', () => ({
  ...jest.requireActual('../../cloudfunctions/domain/council/recusal'),
  SHARED_HOUSEHOLD_MONTHS: 6,
}))

const test = useDatabase()

it('a recusal that looks back six months instead of twelve is caught by who decided', async () => {
  expect(await whatIsSaidOf(test.db, [decidedByTheAble])).toContain('recused, by a recount')
})
