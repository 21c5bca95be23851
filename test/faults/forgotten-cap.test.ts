import { useDatabase } from '../support/database'
import { whatIsSaidOf } from '../support/history/hold'
import { capsAreKept } from '../support/history/points-laws'

jest.mock('../../cloudfunctions/domain/points/caps', () => ({
  ...jest.requireActual('../../cloudfunctions/domain/points/caps'),
  cutToCaps: (_: unknown, asked: number) => ({ posted: asked, cutBy: null }),
}))

const test = useDatabase()

it('an award that forgets the caps is caught by what was posted', async () => {
  expect(await whatIsSaidOf(test.db, [capsAreKept])).toMatch(/posted \d+ of \d+, due were/)
}, 60_000)
