import { eq } from 'drizzle-orm'
import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { reverseEntries } from '../../../cloudfunctions/domain/points/reverse-entries'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { household as households, ledgerEntry } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, person, type TestPerson, writing } from '../../support/people'
import { crowd, postPoints } from '../../support/points'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

const NEW_YEAR = '2026-12-31T16:00:00.000Z'
/** 1 April 2027 in the county: ninety days after the year. */
const EXPIRY = '2027-03-31T16:00:00.000Z'

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const one = await person(village, '钱帮忙')
  const balance = (who: TestPerson = one) => call(village, who, 'points.balance', {})
  return { village, clock, one, balance }
}

const kinds = async () => (await test.db.select().from(ledgerEntry)).map((entry) => entry.kind)
const count = async (kind: string) => (await kinds()).filter((one) => one === kind).length

describe('base points of a year', () => {
  it('are posted on 1 January to every open household, once, by whichever timer comes', async () => {
    const { village, clock, balance } = await scene()
    await crowd(village, Array(120).fill(5), VILLAGE)
    const closed = await person(village, '周搬走')
    await test.asOwner((owner) =>
      owner.update(households).set({ closedOn: '2026-06-01' }).where(eq(households.id, closed.householdId)),
    )
    clock.set('2026-12-31T15:59:59.999Z')
    await runDueJobs(village)
    expect(await count('base')).toBe(122)
    clock.set(NEW_YEAR)
    await Promise.all([runDueJobs(village), runDueJobs(village)])
    await runDueJobs(village)
    expect(await count('base')).toBe(122 + 121)
    expect(await balance()).toMatchObject({ year: 2027, honor: 100, base: 100 })
    expect(await balance(closed)).toMatchObject({ honor: 0 })
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ brokenAt: null })
  })

  it('count in the new year though the timer comes late, and not again for who joined meanwhile', async () => {
    const { village, clock, balance } = await scene()
    clock.set('2027-01-09T02:00:00Z')
    const newcomer = await person(village, '孙新来')
    await runDueJobs(village)
    for (const who of [undefined, newcomer]) expect(await balance(who)).toMatchObject({ honor: 100, base: 100 })
    const { rows } = await call(village, newcomer, 'points.ledger', {})
    expect(rows).toMatchObject([{ kind: 'base', actOn: '2027-01-09' }])
  })

  it('come to a village on the day its rules come into force, and to none without', async () => {
    const { village, clock, balance } = await scene()
    const neighbour = await person(village, '孙邻村', NEXT_VILLAGE)
    await runDueJobs(village)
    expect(await balance(neighbour)).toMatchObject({ honor: 0 })
    await adoptRules(village, NEXT_VILLAGE)
    await runDueJobs(village)
    clock.forward({ days: 1 })
    await runDueJobs(village)
    expect(await balance(neighbour)).toMatchObject({ honor: 100, base: 100 })
  })
})

describe('redeemable points', () => {
  it('of a year end ninety days after it, in an entry of their own; honour stays', async () => {
    const { village, clock, one, balance } = await scene()
    await postPoints(village, one, 30)
    clock.set('2027-02-01T02:00:00Z')
    await runDueJobs(village)
    await postPoints(village, one, 7)
    expect(await nextDueEvent(village.db, clock.now())).toMatchObject({ what: 'boardsFreeze' })
    clock.set(new Date(new Date(EXPIRY).getTime() - 1))
    await runDueJobs(village)
    expect(await balance()).toMatchObject({ honor: 107, redeemable: 37 })
    clock.set(EXPIRY)
    await Promise.all([runDueJobs(village), runDueJobs(village)])
    await runDueJobs(village)
    expect(await balance()).toMatchObject({ honor: 107, redeemable: 7 })
    expect(await count('expiry')).toBe(1)
    const { rows } = await call(village, one, 'points.ledger', {})
    expect(rows[0]).toMatchObject({ kind: 'expiry', honor: 0, redeemable: -30, actOn: '2027-04-01' })
    clock.set('2028-03-30T16:00:00.000Z')
    await runDueJobs(village)
    expect(await balance()).toMatchObject({ redeemable: 0 })
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ brokenAt: null })
  })

  it('are not ended twice by a reversal that comes after', async () => {
    const { village, clock, one, balance } = await scene()
    const [first, second] = [newId<string>(), newId<string>()]
    await postPoints(village, one, 30, first)
    await postPoints(village, one, 12, second)
    clock.set(EXPIRY)
    await runDueJobs(village)
    await postPoints(village, one, 4)
    for (const source of [first, second]) {
      await writing(village, (w) => reverseEntries(w, source))
      await writing(village, (w) => reverseEntries(w, source))
      expect(await balance()).toMatchObject({ redeemable: 4 })
    }
  })

  it('that were taken back before are not there to end', async () => {
    const { village, clock, one, balance } = await scene()
    const source = newId<string>()
    await postPoints(village, one, 30, source)
    await writing(village, (w) => reverseEntries(w, source))
    clock.set(EXPIRY)
    await runDueJobs(village)
    expect(await balance()).toMatchObject({ redeemable: 0 })
    expect(await count('expiry')).toBe(0)
  })

  it('end however late the timer comes, each year for itself', async () => {
    const { village, clock, one, balance } = await scene()
    await postPoints(village, one, 30)
    clock.set('2027-06-01T02:00:00Z')
    await postPoints(village, one, 7)
    clock.set('2027-12-01T02:00:00Z')
    await runDueJobs(village)
    expect(await balance()).toMatchObject({ redeemable: 7 })
  })
})
