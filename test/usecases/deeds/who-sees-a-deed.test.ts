import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, pass } from '../../support/deeds'
import { answer, deedOnNotice } from '../../support/paths'
import { adoptRules, council, household, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()
const STORY = '他连着三天帮隔壁的孤寡老人收麦子，一分钱也没有要。'

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const nominator = await person(village, '赵推荐')
  const [praised = nominator, sister = nominator] = await household(village, ['钱帮忙', '钱小妹'])
  return { village, members, nominator, praised, sister, cast: { members, nominator, praised } }
}

describe('a deed in review', () => {
  it('is read by its nominator in full, by the praised without a word of it, by nobody else', async () => {
    const { village, members, nominator, praised, sister } = await scene()
    const deedId = await nominate(village, nominator, [praised])
    expect(await call(village, nominator, 'deeds.get', { deedId })).toMatchObject({ story: STORY, place: '村东麦场' })
    const theirs = await call(village, praised, 'deeds.get', { deedId })
    expect(theirs).toMatchObject({ viewer: 'praised', myConsent: 'unanswered', can: [] })
    expect(JSON.stringify(theirs)).not.toMatch(/收麦|麦场/)
    for (const other of [sister, ...members, null])
      expect(await refusal(village, other, 'deeds.get', { deedId })).toBe('NOT_FOUND')
  })
})

describe('a deed on notice', () => {
  it('shows everybody the public text and never the nominator’s own words, place or helped', async () => {
    const { village, cast } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    const page = await call(village, null, 'deeds.get', { deedId })
    expect(page).toMatchObject({
      viewer: 'public',
      publicText: '一位村民连续三天帮助邻居收麦，不取分文。',
      award: { ruleCode: 'H01', units: 1, points: 5 },
      can: [],
    })
    expect(page.timeline.map((one) => one.event)).toEqual(['accepted', 'noticeOpened'])
    expect([page.story, page.place, page.anonymous, page.myConsent]).toEqual(Array(4).fill(undefined))
    expect(JSON.stringify(page)).not.toMatch(/一分钱|麦场/)
  })

  it('names the nominator, unless they asked to be a villager to the public', async () => {
    const { village, members, nominator, praised, cast } = await scene()
    const open = await deedOnNotice(village, cast)
    expect((await call(village, null, 'deeds.get', { deedId: open.deedId })).nominator).toEqual({
      as: 'name',
      name: '赵推荐',
    })
    const deedId = await nominate(village, nominator, [praised], { anonymous: true })
    await pass(village, members, deedId)
    await answer(village, praised, deedId, 'fullName')
    for (const reader of [null, praised]) {
      const page = await call(village, reader, 'deeds.get', { deedId })
      expect(page.nominator).toEqual({ as: 'villager' })
      expect(JSON.stringify(page)).not.toContain('赵')
    }
    expect((await call(village, nominator, 'deeds.get', { deedId })).nominator).toMatchObject({ as: 'name' })
  })
})
