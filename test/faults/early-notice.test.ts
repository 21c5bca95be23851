import { useDatabase } from '../support/database'
import { nothingTakesEffectEarly } from '../support/history/council-laws'
import { whatIsSaidOf } from '../support/history/hold'

jest.mock('../../cloudfunctions/platform/calendar', () => {
  const actual = jest.requireActual<typeof import('../../cloudfunctions/platform/calendar')>(
    '../../cloudfunctions/platform/calendar',
  )
  const noticeClosing: typeof actual.noticeClosing = (openedAt, period) =>
    actual.noticeClosing(openedAt, { ...period, days: period.days - 3 })
  return { ...actual, noticeClosing }
})

const test = useDatabase()

it('a notice that ends three days early is caught by what took effect', async () => {
  expect(await whatIsSaidOf(test.db, [nothingTakesEffectEarly])).toContain('before the notice had stood its days')
})
