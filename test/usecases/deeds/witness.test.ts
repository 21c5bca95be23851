import { castAll } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approval, nominate, pass, reviewOf, writeText } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function scene(size: number) {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, size)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const deedId = await nominate(village, nominator, [praised])
  const reviewId = await reviewOf(village, deedId)
  const join = (who: typeof nominator, note = '我也看见了。') =>
    refusal(village, who, 'deeds.joinAsWitness', { deedId, note })
  return { village, members, nominator, praised, deedId, reviewId, join }
}

describe('a witness', () => {
  it('stands on the review sheet and in the count of the queue; joining twice changes nothing', async () => {
    const { village, members, reviewId, nominator, join } = await scene(5)
    const witness = await person(village, '李看见')
    expect([await join(witness), await join(witness, '再说一遍。')]).toEqual([null, null])
    const [member = nominator] = members
    const sheet = await call(village, member, 'deeds.reviewSheet', { reviewId })
    expect(sheet.witnesses).toEqual([{ name: '李看见', note: '我也看见了。' }])
    expect((await call(village, member, 'council.queue', {})).rows[0]?.deed?.witnessCount).toBe(1)
  })

  it('is neither nominator nor praised, and too late once it is decided', async () => {
    const { village, members, nominator, praised, deedId, join } = await scene(3)
    expect(await join(nominator)).toBe('SELF_WITNESS')
    expect(await join(praised)).toBe('SELF_WITNESS')
    await pass(village, members, deedId)
    expect(await join(await person(village, '李看见'))).toBe('WRONG_STATE')
  })

  it('who sits in the council is recused, and the ballot cast before no longer counts', async () => {
    const { village, members, reviewId, join } = await scene(5)
    const [first, second, third] = members
    if (!first || !second || !third) throw new Error('a council of five')
    const ballot = approval(reviewId, await writeText(village, first, reviewId))
    await castAll(village, [first, second], ballot)
    expect(await join(second)).toBeNull()
    const { standing } = await call(village, first, 'council.review', { reviewId })
    expect(standing).toEqual({ electorate: 5, recused: 1, able: 4, approvals: 1, needed: 3 })
    expect(await refusal(village, second, 'council.castBallot', ballot)).toBe('RECUSED')
    expect(await castAll(village, members.slice(2, 4), ballot)).toBe('passed')
  })

  it('may decide it by leaving: the rest pass it at once', async () => {
    const { village, members, nominator, deedId, reviewId, join } = await scene(6)
    const [first = nominator, , , last = nominator] = members
    const ballot = approval(reviewId, await writeText(village, first, reviewId))
    expect(await castAll(village, members.slice(0, 3), ballot)).toBe('open')
    expect(await join(last)).toBeNull()
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')
  })

  it('may leave too few to decide: the deed goes to a panel', async () => {
    const { village, members, nominator, deedId, join } = await scene(3)
    expect(await join(members[0] ?? nominator)).toBeNull()
    expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('panel')
  })
})
