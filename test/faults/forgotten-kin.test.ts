import { useDatabase } from '../support/database'
import { decidedByTheAble, recusedAreTold } from '../support/history/council-laws'
import { whatIsSaidOf } from '../support/history/hold'

jest.mock('../../cloudfunctions/domain/council/recusal', () => {
  const actual = jest.requireActual<typeof import('../../cloudfunctions/domain/council/recusal')>(
    '../../cloudfunctions/domain/council/recusal',
  )
  const recusalGrounds: typeof actual.recusalGrounds = (member, review) =>
    actual.recusalGrounds(member, review).filter((ground) => ground !== 'declaredKin')
  return { ...actual, recusalGrounds }
})

const test = useDatabase()

it('a recusal that forgets declared kin is caught by who decided, and by what members are told', async () => {
  expect(await whatIsSaidOf(test.db, [decidedByTheAble])).toContain('recused, by a recount')
  expect(await whatIsSaidOf(test.db, [recusedAreTold])).toContain('is told nothing')
})
