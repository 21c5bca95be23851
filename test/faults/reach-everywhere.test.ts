import { sql } from 'drizzle-orm'
import { walkAccess } from '../support/contract/walk-access'
import { useDatabase } from '../support/database'
import { testVillage } from '../support/village'

jest.mock('../../cloudfunctions/domain/people/reach', () => ({ withinReach: () => sql`true` }))

const test = useDatabase()

it('queries that forget the reach are caught by the walk', async () => {
  const { village, clock } = await testVillage(test.db)
  const breaches = await walkAccess(village, clock, { only: 'people.' })
  expect(breaches).toContain('people.decideBinding as clerkElsewhere: expected NOT_FOUND, got answered')
  expect(breaches).toContain('people.bindingRequests as clerkElsewhere: tells of another village')
})
