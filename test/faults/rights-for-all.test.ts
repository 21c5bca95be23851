import { walkAccess } from '../support/contract/walk-access'
import { useDatabase } from '../support/database'
import { testVillage } from '../support/village'

jest.mock('../../cloudfunctions/domain/people/permissions', () => ({
  ...jest.requireActual('../../cloudfunctions/domain/people/permissions'),
  reachOf: () => ['410523'],
}))

const test = useDatabase()

it('permissions that give every resident every right are caught by the walk', async () => {
  const { village, clock } = await testVillage(test.db)
  const breaches = await walkAccess(village, clock)
  expect(breaches).toContain('people.decideBinding as resident: expected NO_RIGHT, got answered')
  expect(breaches).toContain('people.roleHolders as clerk: expected NO_RIGHT, got answered')
}, 120_000)
