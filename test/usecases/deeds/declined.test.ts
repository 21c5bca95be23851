import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, pass } from '../../support/deeds'
import { acceptedDeed, answer, deedOnNotice, noticeIdOf } from '../../support/paths'
import { adoptRules, council, household, person } from '../../support/people'
import { publicView } from '../../support/public-view'
import { takeDowns, toldTo } from '../../support/told'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()
const WITH_POINTS = { pointsWanted: true }

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const linesOf = async (deedId: Parameters<typeof noticeIdOf>[2], reader = praised) => {
    const noticeId = await noticeIdOf(village, reader, deedId)
    return (await call(village, null, 'notices.get', { noticeId })).lines.map((line) => line.words)
  }
  const later = async (days: number) => {
    clock.forward({ days })
    await runDueJobs(village)
  }
  const honor = async (who = praised) => (await call(village, who, 'points.balance', {})).honor
  const cast = { members, nominator, praised }
  return { village, clock, members, nominator, praised, linesOf, later, honor, cast }
}

describe('who declines and asks for the points', () => {
  it('has a line with the rule’s name alone, and the points when it took effect', async () => {
    const { village, cast, praised, linesOf, later, honor } = await scene()
    const deedId = await acceptedDeed(village, cast)
    await answer(village, praised, deedId, 'declined', WITH_POINTS)
    expect(await linesOf(deedId)).toEqual([{ kind: 'points', ruleName: '帮助非亲邻里', points: 5 }])
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
    await later(6)
    expect(await honor()).toBe(105)
    expect((await call(village, praised, 'deeds.get', { deedId })).status).toBe('confirmed')
    expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
  })

  it('is on the household’s board row by the rule’s name, with no way to the act', async () => {
    const { village, cast, praised, later } = await scene()
    await call(village, praised, 'people.setListing', { listing: 'named' })
    const deedId = await acceptedDeed(village, cast)
    await answer(village, praised, deedId, 'declined', WITH_POINTS)
    await later(6)
    const why = await call(village, null, 'boards.entries', { householdId: praised.householdId, period: 'month' })
    expect(why.entries).toMatchObject([{ ruleName: '帮助非亲邻里', honor: 5 }])
    expect(JSON.stringify(why)).not.toContain(deedId)
  })

  it('is in the household’s ledger by the rule’s name alone, for the others of the household', async () => {
    const { village, members, nominator, later } = await scene()
    const [praised = nominator, wife = nominator] = await household(village, ['孙同行', '周家属'])
    const deedId = await acceptedDeed(village, { members, nominator, praised })
    await answer(village, praised, deedId, 'declined', WITH_POINTS)
    await later(6)
    const rowOf = async (reader: typeof wife) =>
      (await call(village, reader, 'points.ledger', {})).rows.find((row) => row.kind === 'bonus')
    expect(await rowOf(praised)).toMatchObject({ deedId, personName: '孙同行' })
    expect(await rowOf(wife)).toMatchObject({ ruleName: '帮助非亲邻里', honor: 5, personName: null })
    expect((await rowOf(wife))?.deedId).toBeUndefined()
  })

  it('asks on notice, and keeps the line without the act', async () => {
    const { village, cast, praised, linesOf, later, honor } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    await answer(village, praised, deedId, 'declined', WITH_POINTS)
    expect(await linesOf(deedId)).toEqual([{ kind: 'points', ruleName: '帮助非亲邻里', points: 5 }])
    await later(6)
    expect(await honor()).toBe(105)
  })
})

describe('a deed of which nobody is left with a line', () => {
  it('is kept private, and its nominator is told without who and why', async () => {
    const { village, cast, praised, nominator, later } = await scene()
    const deedId = await acceptedDeed(village, cast)
    await answer(village, praised, deedId, 'declined')
    const page = await call(village, nominator, 'deeds.get', { deedId })
    expect(page.status).toBe('keptPrivate')
    expect(page.timeline.map((one) => one.event)).toContain('keptPrivate')
    expect(await toldTo(village, nominator)).toContain('deedKeptPrivate')
    await later(40)
    expect((await call(village, null, 'notices.list', { divisionCode: VILLAGE, state: 'closed' })).rows).toEqual([])
  })

  it('on notice is kept private when the notice closes', async () => {
    const { village, cast, praised, nominator, later, honor } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    await answer(village, praised, deedId, 'declined')
    await later(6)
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('keptPrivate')
    expect(await honor()).toBe(100)
  })
})

describe('who declined and agrees later', () => {
  it('gets a notice of their own while the deed was kept private, and the points after it', async () => {
    const { village, cast, praised, linesOf, later, honor } = await scene()
    const deedId = await acceptedDeed(village, cast)
    await answer(village, praised, deedId, 'declined')
    await later(10)
    await answer(village, praised, deedId, 'fullName')
    expect(await linesOf(deedId)).toMatchObject([{ kind: 'deed', person: { name: '钱帮忙' } }])
    expect(await honor()).toBe(100)
    await later(6)
    expect(await honor()).toBe(105)
    expect((await call(village, null, 'deeds.get', { deedId })).status).toBe('confirmed')
  })

  it('gets one beside those who agreed at once, and nobody is credited twice', async () => {
    const { village, members, nominator, praised, linesOf, later, honor } = await scene()
    const second = await person(village, '孙同行')
    const deedId = await nominate(village, nominator, [praised, second])
    await pass(village, members, deedId)
    await answer(village, praised, deedId, 'declined')
    await answer(village, second, deedId, 'fullName')
    await later(6)
    expect([await honor(second), await honor()]).toEqual([105, 100])
    await answer(village, praised, deedId, 'surnameOnly')
    expect(await linesOf(deedId)).toMatchObject([{ kind: 'deed', person: { as: 'surname', surname: '钱' } }])
    await later(8)
    expect([await honor(second), await honor()]).toEqual([105, 105])
  })

  it('again after a notice that closed while they declined', async () => {
    const { village, cast, praised, later, honor } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    await answer(village, praised, deedId, 'declined')
    await later(6)
    await answer(village, praised, deedId, 'anonymous')
    await later(8)
    expect(await honor()).toBe(105)
  })

  it('opens no second notice while the first is open', async () => {
    const { village, cast, praised, later, honor } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    await answer(village, praised, deedId, 'declined')
    await answer(village, praised, deedId, 'fullName')
    expect((await call(village, null, 'notices.list', { divisionCode: VILLAGE })).rows).toHaveLength(1)
    await later(6)
    expect(await honor()).toBe(105)
  })
})

describe('a change to less after publication', () => {
  it('is gone from all that anybody can read, and asks the clerk to take the paper down', async () => {
    const { village, cast, praised, later } = await scene()
    await call(village, praised, 'people.setListing', { listing: 'named' })
    const { deedId } = await deedOnNotice(village, cast)
    await later(6)
    expect(await publicView(village, VILLAGE)).toContain('"name":"钱帮忙"')
    await answer(village, praised, deedId, 'declined')
    const seen = await publicView(village, VILLAGE)
    expect(seen).not.toContain('"name":"钱帮忙"')
    expect(seen).not.toContain(deedId)
    expect(seen).not.toContain('连续三天帮助邻居收麦')
    expect(await takeDowns(village)).toEqual([{ subjectId: deedId, personId: praised.personId }])
  })

  it('asks for nothing where nothing was published or more may be seen', async () => {
    const { village, cast, praised } = await scene()
    const first = await acceptedDeed(village, cast)
    await answer(village, praised, first, 'declined')
    const second = await acceptedDeed(village, cast)
    await answer(village, praised, second, 'anonymous')
    await answer(village, praised, second, 'fullName')
    expect(await takeDowns(village)).toEqual([])
  })

  it('of the household’s listing asks for the papers of the deeds that hang', async () => {
    const { village, members, nominator } = await scene()
    const [praised = nominator] = await household(village, ['孙同行', '孙小妹'])
    const { deedId } = await deedOnNotice(village, { members, nominator, praised })
    await call(village, praised, 'people.setListing', { listing: 'hidden' })
    expect(await takeDowns(village)).toEqual([{ subjectId: deedId, personId: praised.personId }])
  })
})
