import { declining } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, pass, reviewOf } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

async function submitted() {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const deedId = await nominate(village, nominator, [praised])
  return { village, members, nominator, praised, deedId }
}

describe('taking a deed back', () => {
  it('ends its review, and nobody can decide on it any more', async () => {
    const { village, members, nominator, deedId } = await submitted()
    const [member = nominator] = members
    const reviewId = await reviewOf(village, deedId)
    const { version } = await call(village, nominator, 'deeds.get', { deedId })
    const taken = await call(village, nominator, 'deeds.withdraw', { deedId, version })
    expect(taken).toEqual({ deedId, status: 'withdrawn', version: version + 1 })
    expect(await refusal(village, member, 'council.castBallot', declining(reviewId))).toBe('WRONG_STATE')
    expect((await call(village, member, 'council.review', { reviewId })).status).toBe('withdrawn')
    expect((await call(village, member, 'council.queue', {})).rows).toEqual([])
  })

  it('is the author’s alone, and leaves the review open for everybody else', async () => {
    const { village, members, praised, nominator, deedId } = await submitted()
    const { version } = await call(village, nominator, 'deeds.get', { deedId })
    for (const other of [praised, ...members])
      expect(await refusal(village, other, 'deeds.withdraw', { deedId, version })).toBe('NOT_FOUND')
    await expect(reviewOf(village, deedId)).resolves.toBeDefined()
  })

  it('needs the version that was read', async () => {
    const { village, nominator, deedId } = await submitted()
    expect(await refusal(village, nominator, 'deeds.withdraw', { deedId, version: 9 })).toBe('VERSION_CONFLICT')
    await expect(reviewOf(village, deedId)).resolves.toBeDefined()
  })

  it('is too late once the council decided', async () => {
    const { village, members, nominator, deedId } = await submitted()
    await pass(village, members, deedId)
    const { version, can } = await call(village, nominator, 'deeds.get', { deedId })
    expect(can).toEqual([])
    expect(await refusal(village, nominator, 'deeds.withdraw', { deedId, version })).toBe('WRONG_STATE')
  })
})
