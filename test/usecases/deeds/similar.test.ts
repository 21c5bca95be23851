import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination, reviewOf } from '../../support/deeds'
import { answer, deedOnNotice } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised, other] = [
    await person(village, '赵推荐'),
    await person(village, '钱帮忙'),
    await person(village, '孙旁人'),
  ]
  const hint = async (over: Parameters<typeof nomination>[2] = {}) =>
    (await call(village, other, 'deeds.similar', nomination(village, [praised], over))).similar
  return { village, members, nominator, praised, other, hint, cast: { members, nominator, praised } }
}

const OTHER_STORY = '她把捡到的钱包送到了村委会，里面有两千块。'

describe('before a second report is sent', () => {
  it('a deed that is not public is told as nothing but something similar', async () => {
    const { village, nominator, praised, hint } = await scene()
    const deedId = await nominate(village, nominator, [praised])
    expect(await hint()).toEqual([{ deedId }])
  })

  it('the same person or similar words within seven days are found, and nothing else', async () => {
    const { village, nominator, praised, other, hint } = await scene()
    const deedId = await nominate(village, nominator, [praised], { happenedOn: '2026-02-20' })
    const found = async (over: Parameters<typeof hint>[0]) => (await hint(over)).map((one) => one.deedId)
    expect(await found({ happenedOn: '2026-02-27', story: OTHER_STORY })).toEqual([deedId])
    expect(await found({ happenedOn: '2026-02-28', story: OTHER_STORY })).toEqual([])
    const others = [other.personId]
    expect(await found({ happenedOn: '2026-02-13', praised: others })).toEqual([deedId])
    expect(await found({ happenedOn: '2026-02-20', praised: others, story: OTHER_STORY })).toEqual([])
  })

  it('a public deed is shown by its public text', async () => {
    const { village, cast, hint } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    const publicText = '一位村民连续三天帮助邻居收麦，不取分文。'
    expect(await hint()).toEqual([{ deedId, deedClass: 'helpingOthers', publicText }])
  })

  it('a deed whose praised declined publication is not shown', async () => {
    const { village, cast, praised, hint } = await scene()
    const { deedId } = await deedOnNotice(village, cast)
    await answer(village, praised, deedId, 'declined')
    expect(await hint()).toEqual([{ deedId }])
  })

  it('a deed that was taken back is forgotten', async () => {
    const { village, nominator, praised, hint } = await scene()
    const deedId = await nominate(village, nominator, [praised])
    const { version } = await call(village, nominator, 'deeds.get', { deedId })
    await call(village, nominator, 'deeds.withdraw', { deedId, version })
    expect(await hint()).toEqual([])
  })
})

it('the council sees the other reports beside the one it decides', async () => {
  const { village, members, nominator, praised } = await scene()
  const first = await nominate(village, nominator, [praised])
  const second = await nominate(village, nominator, [praised], { story: OTHER_STORY })
  const reviewId = await reviewOf(village, second)
  const { similar } = await call(village, members[0] ?? nominator, 'deeds.reviewSheet', { reviewId })
  expect(similar).toMatchObject([{ deedId: first, status: 'submitted' }])
})
