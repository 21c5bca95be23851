import { sessionsIn } from '../../../cloudfunctions/host/sessions'
import { session } from '../../../cloudfunctions/platform/db/schema'
import { movableClock } from '../../support/clock'
import { useDatabase } from '../../support/database'
import { makeAccount } from '../../support/test-host'

const test = useDatabase()

describe('sessions of browsers', () => {
  it('that have ended are forgotten, and no others', async () => {
    const clock = movableClock('2026-03-02T02:00:00.000Z')
    const sessions = sessionsIn(test.db, clock)
    const accountId = await makeAccount(test.db)
    await sessions.open(accountId)
    clock.forward({ days: 29 })
    const young = await sessions.open(accountId)
    await sessions.forgetEnded()
    expect(await test.db.select().from(session)).toHaveLength(2)
    clock.forward({ days: 1 })
    await sessions.forgetEnded()
    expect(await test.db.select().from(session)).toHaveLength(1)
    expect(await sessions.accountOf(young)).toBe(accountId)
  })
})
