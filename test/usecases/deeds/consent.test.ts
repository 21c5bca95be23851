import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, pass } from '../../support/deeds'
import { acceptedDeed, answer, deedOnNotice, noticeIdOf } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const lines = async (noticeId: Parameters<typeof call<'notices.get'>>[3]['noticeId']) =>
    (await call(village, null, 'notices.get', { noticeId })).lines.map(({ words, state }) => ({ ...words, state }))
  return { village, clock, members, nominator, praised, lines, cast: { members, nominator, praised } }
}

describe('before the praised answered', () => {
  it('the notice waits three days, then opens by the clock and says a villager', async () => {
    const { village, clock, cast, nominator, lines } = await scene()
    const deedId = await acceptedDeed(village, cast)
    expect((await call(village, nominator, 'deeds.get', { deedId })).nextAt).toBe('2026-03-07T02:00:00.000Z')
    clock.set('2026-03-07T01:59:59Z')
    await runDueJobs(village)
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')
    clock.set('2026-03-07T02:00:00Z')
    await runDueJobs(village)
    const noticeId = await noticeIdOf(village, nominator, deedId)
    expect(await lines(noticeId)).toMatchObject([{ person: { as: 'villager' }, state: 'pending' }])
    const page = await call(village, null, 'deeds.get', { deedId })
    expect(page.praised).toEqual([{ as: 'villager' }])
    expect(JSON.stringify(page)).not.toContain('钱')
  })

  it('nothing is published, and they are asked only once the council accepted', async () => {
    const { village, members, nominator, praised } = await scene()
    const deedId = await nominate(village, nominator, [praised])
    await expect(answer(village, praised, deedId, 'fullName')).rejects.toThrow('WRONG_STATE')
    await pass(village, members, deedId)
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
    expect((await call(village, praised, 'deeds.mine', {})).rows).toMatchObject([{ consentAsked: true }])
    await answer(village, praised, deedId, 'anonymous')
    expect((await call(village, praised, 'deeds.mine', {})).rows).toMatchObject([{ consentAsked: false }])
  })
})

describe('an answer', () => {
  it('is the praised person’s own', async () => {
    const { village, cast, nominator, members } = await scene()
    const deedId = await acceptedDeed(village, cast)
    for (const other of [nominator, ...members])
      await expect(answer(village, other, deedId, 'fullName')).rejects.toThrow('NOT_FOUND')
  })

  it('opens the notice when all the praised of a deed gave theirs', async () => {
    const { village, members, nominator, praised } = await scene()
    const second = await person(village, '孙同行')
    const deedId = await nominate(village, nominator, [praised, second])
    await pass(village, members, deedId)
    await answer(village, praised, deedId, 'fullName')
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')
    await answer(village, second, deedId, 'surnameOnly')
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('onNotice')
  })

  it('acts at once when it is changed, on notice and page', async () => {
    const { village, cast, praised, lines } = await scene()
    const { deedId, noticeId } = await deedOnNotice(village, cast)
    expect(await lines(noticeId)).toMatchObject([{ person: { as: 'name', name: '钱帮忙' } }])
    await answer(village, praised, deedId, 'surnameOnly')
    expect(await lines(noticeId)).toMatchObject([{ person: { as: 'surname', surname: '钱' } }])
    await answer(village, praised, deedId, 'anonymous')
    expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'villager' }])
  })

  it('gives way to the household where that is more protective', async () => {
    const { village, cast, praised, lines } = await scene()
    const { noticeId } = await deedOnNotice(village, cast)
    await call(village, praised, 'people.setListing', { listing: 'masked' })
    expect(await lines(noticeId)).toMatchObject([{ person: { as: 'surname', surname: '钱' } }])
    await call(village, praised, 'people.setListing', { listing: 'hidden' })
    expect(await lines(noticeId)).toMatchObject([{ person: { as: 'villager' } }])
  })
})

describe('who declines publication', () => {
  it('before the notice is on none, gains nothing, and no page names the act', async () => {
    const { village, clock, cast, praised } = await scene()
    const deedId = await acceptedDeed(village, cast)
    await answer(village, praised, deedId, 'declined')
    clock.forward({ days: 40 })
    await runDueJobs(village)
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
    const closed = await call(village, null, 'notices.list', { divisionCode: VILLAGE, state: 'closed' })
    expect(closed.rows).toEqual([])
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(100)
  })

  it('on notice loses the line at once, gains nothing at its end, and the page is gone', async () => {
    const { village, clock, cast, praised, lines } = await scene()
    const { deedId, noticeId } = await deedOnNotice(village, cast)
    await answer(village, praised, deedId, 'declined')
    expect(await lines(noticeId)).toEqual([])
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
    clock.forward({ days: 6 })
    await runDueJobs(village)
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(100)
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
    expect((await call(village, null, 'deeds.latest', { divisionCode: VILLAGE })).rows).toEqual([])
  })

  it('after points were posted keeps them; page and link are gone', async () => {
    const { village, clock, cast, praised } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    clock.forward({ days: 6 })
    await runDueJobs(village)
    await call(village, praised, 'people.setListing', { listing: 'named' })
    const why = { householdId: praised.householdId, period: 'year' as const }
    const links = async () =>
      (await call(village, null, 'boards.entries', why)).entries.flatMap((one) => one.deedId ?? [])
    expect(await links()).toEqual([deedId])
    await answer(village, praised, deedId, 'declined')
    expect(await links()).toEqual([])
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(105)
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
  })

  it('leaves the others of the deed as they are', async () => {
    const { village, clock, members, nominator, praised, lines } = await scene()
    const second = await person(village, '孙同行')
    const deedId = await nominate(village, nominator, [praised, second])
    await pass(village, members, deedId)
    await answer(village, praised, deedId, 'declined')
    await answer(village, second, deedId, 'fullName')
    const noticeId = await noticeIdOf(village, nominator, deedId)
    expect(await lines(noticeId)).toMatchObject([{ person: { as: 'name', name: '孙同行' } }])
    clock.forward({ days: 6 })
    await runDueJobs(village)
    expect((await call(village, second, 'points.balance', {})).honor).toBe(105)
    expect((await call(village, praised, 'points.balance', {})).honor).toBe(100)
    expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'name', name: '孙同行' }])
  })
})
