import type * as Permissions from '../../cloudfunctions/domain/people/permissions'
import { walkAccess } from '../support/contract/walk-access'
import { useDatabase } from '../support/database'
import { testVillage } from '../support/village'

const mockFault = { planted: false }

jest.mock('../../cloudfunctions/domain/people/permissions', () => {
  const real: typeof Permissions = jest.requireActual('../../cloudfunctions/domain/people/permissions')
  const reachOf: typeof real.reachOf = (grants, right) =>
    mockFault.planted ? (['410523'] as ReturnType<typeof real.reachOf>) : real.reachOf(grants, right)
  return { ...real, reachOf }
})

const test = useDatabase()

it('permissions that give every resident every right are caught by the walk', async () => {
  const { village, clock } = await testVillage(test.db)
  const breaches = await walkAccess(village, clock, {
    only: 'people.',
    onStage: () => {
      mockFault.planted = true
    },
  })
  expect(breaches).toContain('people.decideBinding as resident: expected NO_RIGHT, got answered')
  expect(breaches).toContain('people.roleHolders as clerk: expected NO_RIGHT, got answered')
}, 120_000)
