import type { Village } from '../../../cloudfunctions/domain/context'
import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, type Input, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, newAccount, person, type TestPerson, writing } from '../../support/people'
import { COUNTY, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

type Complaint = Input<'complaints.submit'>
const WORDS = '村里的公示贴了两天就被撕掉了，没有人补上。'

const complain = (village: Village, who: Pick<TestPerson, 'accountId'>, over: Partial<Complaint> = {}) =>
  call(village, who, 'complaints.submit', {
    kind: 'complaint',
    topic: 'notice',
    divisionCode: VILLAGE,
    words: WORDS,
    anonymous: true,
    ...over,
  })

async function scene() {
  const { village, clock } = await testVillage(test.db)
  const [me, township, county] = [
    await person(village, '赵一'),
    await person(village, '镇甲'),
    await person(village, '县乙'),
  ]
  await give(village, township, 'townshipOfficer', TOWNSHIP)
  await give(village, county, 'countyOfficer', COUNTY)
  const queue = async (who: TestPerson) => (await call(village, who, 'complaints.queue', { filter: 'open' })).rows
  return { village, clock, me, township, county, queue }
}

describe('a complaint', () => {
  it('gets a number, is accepted, answered and rated, and its author sees every step', async () => {
    const { village, me, township } = await scene()
    const { complaintId, number } = await complain(village, me)
    expect([number, (await complain(village, me)).number]).toEqual(['TS2026-0001', 'TS2026-0002'])
    await call(village, township, 'complaints.accept', { complaintId })
    await call(village, township, 'complaints.answer', { complaintId, words: '已经让村里重新张贴，并拍照报镇里。' })
    await call(village, me, 'complaints.rate', { complaintId, rating: 4 })
    const seen = await call(village, me, 'complaints.get', { complaintId })
    expect(seen).toMatchObject({ status: 'rated', rating: 4, can: [], handlerName: '城关镇' })
    expect(seen.timeline.map((one) => one.event)).toEqual(['submitted', 'accepted', 'answered', 'rated'])
    const { rows } = await call(village, me, 'messages.list', {})
    expect(rows.map((row) => row.template)).toEqual(['complaintAnswered', 'complaintAccepted'])
  })

  it('is written by anybody with an account, bound or not', async () => {
    const { village, township } = await scene()
    const unbound = { accountId: await writing(village, newAccount) }
    const { complaintId } = await complain(village, unbound, { kind: 'suggestion' })
    await call(village, township, 'complaints.accept', { complaintId })
    expect(await call(village, unbound, 'complaints.get', { complaintId })).toMatchObject({ status: 'accepted' })
    const sheet = await call(village, township, 'complaints.sheet', { complaintId })
    expect(sheet.complainantName).toBeUndefined()
  })

  it('never lies with whom it is of: a village’s with the township, a township’s with the county', async () => {
    const { village, me, township, county, queue } = await scene()
    await complain(village, me)
    await complain(village, me, { divisionCode: TOWNSHIP })
    const places = async (who: TestPerson) => (await queue(who)).map((row) => row.divisionName)
    expect(await places(township)).toEqual(['石家庄村'])
    expect(await places(county)).toEqual(['城关镇'])
    expect(
      await refusal(village, me, 'complaints.submit', {
        kind: 'complaint',
        topic: 'other',
        divisionCode: COUNTY,
        words: WORDS,
        anonymous: false,
      }),
    ).toBe('NOT_FOUND')
  })

  it('is not handled by who wrote it, nor by who holds an office of what it is of', async () => {
    const { village, me, township, queue } = await scene()
    const both = await person(village, '镇村兼')
    await give(village, both, 'townshipOfficer', TOWNSHIP)
    await give(village, both, 'committeeMember', VILLAGE)
    await complain(village, township)
    const { complaintId } = await complain(village, me)
    expect(await queue(both)).toEqual([])
    expect(await refusal(village, both, 'complaints.sheet', { complaintId })).toBe('NOT_FOUND')
    expect((await queue(township)).map((row) => row.complaintId)).toEqual([complaintId])
  })

  it('can be asked again once before it is rated, and never after', async () => {
    const { village, me, township } = await scene()
    const { complaintId } = await complain(village, me)
    const answer = async () => {
      await call(village, township, 'complaints.accept', { complaintId })
      await call(village, township, 'complaints.answer', { complaintId, words: '已经让村里重新张贴，并拍照报镇里。' })
    }
    const again = { complaintId, words: '补贴的公示第二天又没有了。' }
    expect(await refusal(village, me, 'complaints.askAgain', again)).toBe('WRONG_STATE')
    await answer()
    await call(village, me, 'complaints.askAgain', again)
    await answer()
    expect(await refusal(village, me, 'complaints.askAgain', again)).toBe('WRONG_STATE')
    await call(village, me, 'complaints.rate', { complaintId, rating: 1 })
    expect(await refusal(village, me, 'complaints.rate', { complaintId, rating: 5 })).toBe('WRONG_STATE')
    const { rounds } = await call(village, me, 'complaints.get', { complaintId })
    expect(rounds.map((round) => round.asked)).toEqual([WORDS, again.words])
  })
})

describe('the clocks of a complaint', () => {
  it('let a township accept within two working days, to the second, and hand it to the county after', async () => {
    const { village, clock, me, township, county, queue } = await scene()
    const { complaintId } = await complain(village, me)
    // Wednesday 4 March; Friday the 6th ends at 16:00 UTC.
    expect(await nextDueEvent(village.db, clock.now())).toEqual({
      what: 'complaintDue',
      at: new Date('2026-03-06T16:00:00.000Z'),
    })
    clock.set('2026-03-06T15:59:59.000Z')
    await runDueJobs(village)
    expect(await queue(township)).toMatchObject([{ complaintId, overdue: false, escalated: false }])
    clock.set('2026-03-06T16:00:00.000Z')
    expect(await queue(township)).toMatchObject([{ overdue: true }])
    await Promise.all([runDueJobs(village), runDueJobs(village)])
    expect(await queue(township)).toEqual([])
    expect(await queue(county)).toMatchObject([{ complaintId, overdue: false, escalated: true }])
    const { timeline, handlerName } = await call(village, me, 'complaints.get', { complaintId })
    expect([handlerName, timeline.map((one) => one.event)]).toEqual(['汤阴县', ['submitted', 'escalated']])
  })

  it('let a township answer within fifteen days, and mark the county where it is late', async () => {
    const { village, clock, me, township, county, queue } = await scene()
    const { complaintId } = await complain(village, me)
    await call(village, township, 'complaints.accept', { complaintId })
    clock.set('2026-03-19T15:59:59.000Z')
    await runDueJobs(village)
    expect(await queue(township)).toHaveLength(1)
    clock.set('2026-03-19T16:00:00.000Z')
    await runDueJobs(village)
    expect(await queue(county)).toMatchObject([{ complaintId, status: 'submitted' }])
    clock.forward({ days: 30 })
    await runDueJobs(village)
    expect(await queue(county)).toMatchObject([{ overdue: true }])
    await call(village, county, 'complaints.accept', { complaintId })
    await call(village, county, 'complaints.answer', { complaintId, words: '县里查过了，村里已经整改并公开说明。' })
    expect(await nextDueEvent(village.db, clock.now())).toBeNull()
  })

  it('tell who wrote it who read their name, once a day however often it is read', async () => {
    const { village, clock, me, township } = await scene()
    const { complaintId } = await complain(village, me)
    const read = async () => (await call(village, me, 'privacy.whoRead', {})).rows
    await call(village, township, 'complaints.queue', { filter: 'open' })
    expect(await read()).toEqual([])
    await call(village, township, 'complaints.sheet', { complaintId })
    await call(village, township, 'complaints.sheet', { complaintId })
    expect(await read()).toMatchObject([{ what: 'complainant', readerName: '镇甲' }])
    clock.forward({ days: 1 })
    await call(village, township, 'complaints.sheet', { complaintId })
    expect(await read()).toHaveLength(2)
  })
})
