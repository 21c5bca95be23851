import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, nomination, reviewOf } from '../../support/deeds'
import { adoptRules, council, give, person } from '../../support/people'
import { NEXT_VILLAGE, testVillage } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 5)
  const [clerk, elder, praised] = [
    await person(village, '文书记'),
    await person(village, '赵奶奶'),
    await person(village, '钱帮忙'),
  ]
  await give(village, clerk, 'clerk')
  const enter = (who: typeof clerk, onBehalfOf: typeof elder) =>
    refusal(village, who, 'deeds.nominate', nomination(village, [praised], { onBehalfOf: onBehalfOf.personId }))
  return { village, members, clerk, elder, praised, enter }
}

describe('a deed entered for somebody without a phone', () => {
  it('is theirs: they are its nominator, the clerk is recorded, and both may read it', async () => {
    const { village, members, clerk, elder, praised } = await scene()
    const deedId = await nominate(village, clerk, [praised], { onBehalfOf: elder.personId })
    const reviewId = await reviewOf(village, deedId)
    const sheet = await call(village, members[0] ?? clerk, 'deeds.reviewSheet', { reviewId })
    expect(sheet.nominator).toEqual({ name: '赵奶奶', anonymousToPublic: false, enteredByName: '文书记' })
    for (const author of [clerk, elder])
      expect((await call(village, author, 'deeds.get', { deedId })).viewer).toBe('author')
  })

  it('is entered by a clerk for people of the own village only', async () => {
    const { village, members, clerk, elder, enter } = await scene()
    expect(await enter(elder, clerk)).toBe('NO_RIGHT')
    expect(await enter(members[0] ?? elder, elder)).toBe('NO_RIGHT')
    expect(await enter(clerk, await person(village, '孙邻村', NEXT_VILLAGE))).toBe('NOT_FOUND')
  })

  it('recuses the clerk and its nominator where they sit in the council', async () => {
    const { village, members, praised } = await scene()
    const [first, second, third] = members
    if (!first || !second || !third) throw new Error('a council of five')
    await give(village, first, 'clerk')
    const deedId = await nominate(village, first, [praised], { onBehalfOf: second.personId })
    const reviewId = await reviewOf(village, deedId)
    const grounds = async (who: typeof first) => (await call(village, who, 'council.review', { reviewId })).recusedFor
    expect(await grounds(first)).toEqual(['enteredOnBehalf'])
    expect(await grounds(second)).toEqual(['nominated'])
    expect(await grounds(third)).toEqual([])
  })
})
