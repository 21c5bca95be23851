import { type Lifetime, sessionsIn } from '../../../cloudfunctions/host/sessions'
import { session } from '../../../cloudfunctions/platform/db/schema'
import { movableClock } from '../../support/clock'
import { useDatabase } from '../../support/database'
import { makeAccount, SOME_BROWSER } from '../../support/test-host'

const test = useDatabase()

async function opened(lifetime: Lifetime = { days: 30, idleMinutes: 60 }) {
  const clock = movableClock('2026-03-02T02:00:00.000Z')
  const sessions = sessionsIn(test.db, clock, lifetime)
  const accountId = await makeAccount(test.db)
  const open = () => sessions.open({ accountId, ...SOME_BROWSER })
  const isOpen = async (token: string) => (await sessions.callerOf(token)).accountId === accountId
  return { clock, sessions, open, isOpen }
}

describe('sessions of browsers', () => {
  it('end when they are not used for a while, and stay while they are', async () => {
    const { clock, open, isOpen } = await opened()
    const [used, left] = [await open(), await open()]
    clock.forward({ minutes: 59 })
    expect(await isOpen(used)).toBe(true)
    clock.forward({ minutes: 1 })
    expect(await isOpen(left)).toBe(false)
    expect(await isOpen(used)).toBe(true)
    clock.forward({ minutes: 60 })
    expect(await isOpen(used)).toBe(false)
  })

  it('end after their days, however much they are used', async () => {
    const { clock, open, isOpen } = await opened({ days: 1, idleMinutes: 24 * 60 })
    const token = await open()
    clock.forward({ hours: 23 })
    expect(await isOpen(token)).toBe(true)
    clock.forward({ hours: 1 })
    expect(await isOpen(token)).toBe(false)
  })

  it('that have ended are forgotten, and no others', async () => {
    const { clock, sessions, open, isOpen } = await opened()
    await open()
    clock.forward({ minutes: 59 })
    const young = await open()
    await sessions.forgetEnded()
    expect(await test.db.select().from(session)).toHaveLength(2)
    clock.forward({ minutes: 1 })
    await sessions.forgetEnded()
    expect(await test.db.select().from(session)).toHaveLength(1)
    expect(await isOpen(young)).toBe(true)
  })
})
