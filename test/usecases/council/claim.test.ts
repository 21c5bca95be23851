import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approval, nominate, reviewOf, writeText } from '../../support/deeds'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()
const TEXT = '一位村民连续三天帮助邻居收麦，不取分文。'

async function scene() {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const [first, second, third] = await council(village, 4)
  if (!first || !second || !third) throw new Error('a council of four')
  const deedId = await nominate(village, await person(village, '赵推荐'), [await person(village, '钱帮忙')])
  const reviewId = await reviewOf(village, deedId)
  const claim = (who: typeof first) => refusal(village, who, 'council.claim', { reviewId })
  const write = (who: typeof first, version: number) =>
    refusal(village, who, 'deeds.writePublicText', { reviewId, version, text: TEXT })
  return { village, clock, first, second, third, reviewId, claim, write }
}

describe('the claim lock', () => {
  it('is held by one for fifteen minutes, and taken again by whoever holds it', async () => {
    const { village, clock, first, second, reviewId, claim } = await scene()
    const { until } = await call(village, first, 'council.claim', { reviewId })
    expect(until).toBe('2026-03-04T02:15:00.000Z')
    expect(await claim(second)).toBe('CLAIMED_BY_OTHER')
    clock.set('2026-03-04T02:10:00Z')
    expect((await call(village, first, 'council.claim', { reviewId })).until).toBe('2026-03-04T02:25:00.000Z')
    clock.set('2026-03-04T02:24:59Z')
    expect(await claim(second)).toBe('CLAIMED_BY_OTHER')
    clock.set('2026-03-04T02:25:00Z')
    expect(await claim(second)).toBeNull()
  })

  it('is shown to the others with a name and an end, and to nobody once it ended', async () => {
    const { village, clock, first, second, reviewId, claim } = await scene()
    await claim(first)
    const seen = async (who: typeof first) => (await call(village, who, 'council.review', { reviewId })).claim
    const queued = async (who: typeof first) => (await call(village, who, 'council.queue', {})).rows[0]?.claim
    for (const look of [seen, queued]) {
      expect(await look(first)).toMatchObject({ mine: true })
      expect(await look(second)).toEqual({ name: '评议甲', mine: false, until: '2026-03-04T02:15:00.000Z' })
    }
    clock.forward({ minutes: 15 })
    expect([await seen(second), await queued(second)]).toEqual([undefined, undefined])
  })

  it('is given back by its holder only', async () => {
    const { village, first, second, third, reviewId, claim } = await scene()
    await claim(first)
    await call(village, second, 'council.release', { reviewId })
    expect(await claim(second)).toBe('CLAIMED_BY_OTHER')
    await call(village, first, 'council.release', { reviewId })
    expect(await claim(third)).toBeNull()
  })

  it('is needed to write the public text, and lost with its time', async () => {
    const { clock, first, second, claim, write } = await scene()
    expect(await write(first, 1)).toBe('CLAIM_REQUIRED')
    await claim(first)
    expect(await write(second, 1)).toBe('CLAIMED_BY_OTHER')
    clock.forward({ minutes: 15 })
    expect(await write(first, 1)).toBe('CLAIM_REQUIRED')
  })

  it('is not needed for a ballot', async () => {
    const { village, first, second, third, reviewId } = await scene()
    const version = await writeText(village, first, reviewId)
    for (const member of [second, third])
      expect(await refusal(village, member, 'council.castBallot', approval(reviewId, version))).toBeNull()
  })
})

describe('the public text', () => {
  it('is written on the version that was read: of two who read the same, the second is told', async () => {
    const { clock, first, second, claim, write } = await scene()
    await claim(first)
    expect(await write(first, 1)).toBeNull()
    clock.forward({ minutes: 15 })
    await claim(second)
    expect(await write(second, 1)).toBe('VERSION_CONFLICT')
    expect(await write(second, 2)).toBeNull()
  })

  it('of two members at once, only the one with the claim writes', async () => {
    const { first, second, claim, write } = await scene()
    const claims = await Promise.all([claim(first), claim(second)])
    expect(claims.toSorted()).toEqual(['CLAIMED_BY_OTHER', null].toSorted())
    const writes = await Promise.all([write(first, 1), write(second, 1), write(first, 1), write(second, 1)])
    expect(writes.filter((code) => code === null)).toHaveLength(1)
  })

  it('is frozen by the first approval that rests on it', async () => {
    const { village, first, second, reviewId, write } = await scene()
    const version = await writeText(village, first, reviewId)
    expect(await write(first, version)).toBeNull()
    await call(village, second, 'council.castBallot', approval(reviewId, version + 1))
    expect(await write(first, version + 1)).toBe('PUBLIC_TEXT_FROZEN')
  })

  it('keeps who wrote it, for those who decide', async () => {
    const { village, first, second, reviewId } = await scene()
    await writeText(village, first, reviewId)
    const sheet = await call(village, second, 'deeds.reviewSheet', { reviewId })
    expect(sheet).toMatchObject({ publicText: TEXT, publicTextBy: '评议甲' })
  })
})
