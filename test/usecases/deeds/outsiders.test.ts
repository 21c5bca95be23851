import type { OutsiderId } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination, pass, reviewOf } from '../../support/deeds'
import { answer, noticeIdOf } from '../../support/paths'
import { adoptRules, council, give, household, person } from '../../support/people'
import { toldTo } from '../../support/told'
import { NEXT_VILLAGE, testVillage } from '../../support/village'

const test = useDatabase()
const DRIVER = { name: '刘师傅', place: '邻县跑货车的，电话13800138000' }

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  await adoptRules(village, NEXT_VILLAGE)
  const members = await council(village, 3)
  const [nominator, clerk] = [await person(village, '赵推荐'), await person(village, '文书记')]
  await give(village, clerk, 'clerk')
  const later = async (days: number) => {
    clock.forward({ days })
    await runDueJobs(village)
  }
  const unlinked = async () => (await call(village, clerk, 'deeds.outsiders', {})).rows
  const confirmed = async () => {
    const deedId = await nominate(village, nominator, [], { outsiders: [DRIVER] })
    await pass(village, members, deedId)
    await later(4)
    await later(7)
    return deedId
  }
  const link = (outsiderId: OutsiderId | undefined, to: { personId: typeof clerk.personId }) => ({
    outsiderId: outsiderId ?? ('' as OutsiderId),
    personId: to.personId,
  })
  return { village, clock, members, nominator, clerk, later, unlinked, confirmed, link }
}

describe('somebody whom no roster has', () => {
  it('is praised by the village where it happened, as a villager, and has no points', async () => {
    const { village, members, nominator, later } = await scene()
    const deedId = await nominate(village, nominator, [], { outsiders: [DRIVER] })
    const [member = nominator] = members
    const sheet = await call(village, member, 'deeds.reviewSheet', { reviewId: await reviewOf(village, deedId) })
    expect(sheet).toMatchObject({ praised: [], outsiders: [{ name: '刘师傅', place: '邻县跑货车的，电话***' }] })
    await pass(village, members, deedId)
    await later(4)
    const noticeId = await noticeIdOf(village, nominator, deedId)
    const { lines } = await call(village, null, 'notices.get', { noticeId })
    expect(lines).toMatchObject([{ words: { kind: 'deed', person: { as: 'villager' } } }])
    await later(6)
    const page = await call(village, null, 'deeds.get', { deedId })
    expect(page).toMatchObject({ status: 'confirmed', praised: [{ as: 'villager' }] })
    expect(JSON.stringify(page)).not.toContain('刘')
    expect((await call(village, nominator, 'deeds.get', { deedId })).praised).toEqual([{ as: 'name', name: '刘师傅' }])
  })

  it('gets the points when the clerk links them in time, and is asked how they may be named', async () => {
    const { village, clerk, confirmed, unlinked, link } = await scene()
    const deedId = await confirmed()
    const driver = await person(village, '刘大海', NEXT_VILLAGE)
    const [waiting] = await unlinked()
    expect(waiting).toMatchObject({ name: '刘师傅', place: '邻县跑货车的，电话***', deedId })
    await call(village, clerk, 'deeds.linkOutsider', link(waiting?.outsiderId, driver))
    expect((await call(village, driver, 'points.balance', {})).honor).toBe(105)
    expect(await toldTo(village, driver)).toContain('consentAsked')
    expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'villager' }])
    await answer(village, driver, deedId, 'fullName')
    expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'name', name: '刘大海' }])
    expect(await unlinked()).toEqual([])
    expect(await refusal(village, clerk, 'deeds.linkOutsider', link(waiting?.outsiderId, driver))).toBe('NOT_FOUND')
  })

  it('is linked on notice already, and credited once when it closes', async () => {
    const { village, members, nominator, clerk, later, unlinked, link } = await scene()
    const deedId = await nominate(village, nominator, [], { outsiders: [DRIVER] })
    await pass(village, members, deedId)
    await later(4)
    const driver = await person(village, '刘大海')
    await call(village, clerk, 'deeds.linkOutsider', link((await unlinked())[0]?.outsiderId, driver))
    await answer(village, driver, deedId, 'surnameOnly')
    const noticeId = await noticeIdOf(village, nominator, deedId)
    const { lines } = await call(village, null, 'notices.get', { noticeId })
    expect(lines).toMatchObject([{ words: { person: { as: 'surname', surname: '刘' } } }])
    await later(6)
    expect((await call(village, driver, 'points.balance', {})).honor).toBe(105)
  })

  it('is linked on the ninetieth day, and not after it', async () => {
    const { village, clerk, confirmed, unlinked, later, link } = await scene()
    await confirmed()
    const [waiting] = await unlinked()
    await later(90)
    expect(await unlinked()).toHaveLength(1)
    await later(1)
    expect(await unlinked()).toEqual([])
    const driver = await person(village, '刘大海')
    expect(await refusal(village, clerk, 'deeds.linkOutsider', link(waiting?.outsiderId, driver))).toBe('WRONG_STATE')
  })

  it('is not linked by a clerk from elsewhere, nor to the clerk’s own household', async () => {
    const { village, confirmed, unlinked, link } = await scene()
    await confirmed()
    const [waiting] = await unlinked()
    const elsewhere = await person(village, '邻文书', NEXT_VILLAGE)
    await give(village, elsewhere, 'clerk', NEXT_VILLAGE)
    const driver = await person(village, '刘大海')
    expect(await refusal(village, elsewhere, 'deeds.linkOutsider', link(waiting?.outsiderId, driver))).toBe('NOT_FOUND')
    const [own = driver, wife = driver] = await household(village, ['文书二', '刘家属'])
    await give(village, own, 'clerk')
    expect(await refusal(village, own, 'deeds.linkOutsider', link(waiting?.outsiderId, wife))).toBe('RECUSED')
  })
})

it('a deed praises somebody, of a roster or of none, and no more than twenty', async () => {
  const { village, nominator } = await scene()
  const many = Array.from({ length: 20 }, (_, at) => ({ name: `过路${at}`, place: '' }))
  for (const over of [{ outsiders: [] }, { outsiders: many, praised: [nominator.personId] }])
    expect(await refusal(village, nominator, 'deeds.nominate', nomination(village, [], over))).toBe('INVALID_INPUT')
  expect(await refusal(village, nominator, 'deeds.nominate', nomination(village, [], { outsiders: many }))).toBeNull()
})
