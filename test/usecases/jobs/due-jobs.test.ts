import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { verifyChain } from '../../../cloudfunctions/domain/points/verify-chain'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate } from '../../support/deeds'
import { acceptedDeed, deedOnNotice, noticeIdOf } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const honor = async () => (await call(village, praised, 'points.balance', {})).honor
  const eventsOf = async (deedId: Awaited<ReturnType<typeof nominate>>) =>
    (await call(village, nominator, 'deeds.get', { deedId })).timeline.map((one) => one.event)
  return { village, clock, members, nominator, praised, honor, eventsOf, cast: { members, nominator, praised } }
}

describe('what the clock has made due', () => {
  it('is done once, whether the job runs once, twice or by three timers at once', async () => {
    const { village, clock, cast, honor, eventsOf } = await scene()
    const deedId = await acceptedDeed(village, cast)
    clock.forward({ days: 3 })
    const opened = await Promise.all([runDueJobs(village), runDueJobs(village), runDueJobs(village)])
    expect(opened.map((report) => report.done.publishDueDeed ?? 0).toSorted()).toEqual([0, 0, 1])
    clock.forward({ days: 20 })
    await Promise.all([runDueJobs(village), runDueJobs(village), runDueJobs(village)])
    await runDueJobs(village)
    expect(await honor()).toBe(105)
    const events = await eventsOf(deedId)
    expect(events.filter((event) => event === 'noticeOpened')).toHaveLength(1)
    expect(events.filter((event) => event === 'confirmed')).toHaveLength(1)
    expect(await verifyChain(village.db, VILLAGE)).toMatchObject({ brokenAt: null })
  })

  it('is done late without shortening anything: a notice that opens late stands its five days', async () => {
    const { village, clock, cast, nominator, honor } = await scene()
    const deedId = await acceptedDeed(village, cast)
    clock.set('2026-03-17T02:00:00Z')
    await runDueJobs(village)
    const notice = await call(village, null, 'notices.get', { noticeId: await noticeIdOf(village, nominator, deedId) })
    expect([notice.openedAt, notice.closesAt]).toEqual(['2026-03-17T02:00:00.000Z', '2026-03-23T16:00:00.000Z'])
    expect(await honor()).toBe(100)
    clock.set('2026-04-17T02:00:00Z')
    await runDueJobs(village)
    expect(await honor()).toBe(105)
  })

  it('is left to the next run once the host stops: the piece under way is the last one', async () => {
    const { village, clock, cast, eventsOf } = await scene()
    const deedId = await acceptedDeed(village, cast)
    clock.forward({ days: 3 })
    const ending = new AbortController()
    let pieces = 0
    const transaction: typeof village.db.transaction = async (...work) => {
      const answer = await village.db.transaction(...work)
      pieces += 1
      if (pieces === 2) ending.abort()
      return answer
    }
    const db = new Proxy(village.db, {
      get: (of, name) => (name === 'transaction' ? transaction : Reflect.get(of, name)),
    })
    expect(await runDueJobs({ ...village, db }, ending.signal)).toEqual({ done: { publishCountyHead: 1 } })
    expect(await eventsOf(deedId)).not.toContain('noticeOpened')
    expect(await runDueJobs(village)).toMatchObject({ done: { publishDueDeed: 1 } })
    expect(await eventsOf(deedId)).toContain('noticeOpened')
  })

  it('is nothing when nothing is but the head of the day, once', async () => {
    const { village, cast } = await scene()
    expect(await runDueJobs(village)).toEqual({ done: { publishCountyHead: 1 } })
    expect(await runDueJobs(village)).toEqual({ done: {} })
    await deedOnNotice(village, cast)
    expect(await runDueJobs(village)).toEqual({ done: {} })
  })

  it('is known beforehand: ballots close, a notice opens, a notice closes', async () => {
    const { village, clock, nominator, praised, cast } = await scene()
    const next = () => nextDueEvent(village.db, clock.now())
    expect(await next()).toBeNull()
    await nominate(village, nominator, [praised])
    expect(await next()).toEqual({ what: 'ballotsClose', at: new Date('2026-03-11T16:00:00Z') })
    await acceptedDeed(village, cast)
    expect(await next()).toEqual({ what: 'noticeOpens', at: new Date('2026-03-07T02:00:00Z') })
    clock.set('2026-03-07T02:00:00Z')
    await runDueJobs(village)
    expect(await next()).toEqual({ what: 'ballotsClose', at: new Date('2026-03-11T16:00:00Z') })
    clock.set('2026-03-11T16:00:00Z')
    await runDueJobs(village)
    // Five days after Saturday 7 March is Thursday the 12th.
    expect(await next()).toEqual({ what: 'noticeCloses', at: new Date('2026-03-12T16:00:00Z') })
  })
})
