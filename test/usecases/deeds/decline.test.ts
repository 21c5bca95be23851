import { castAll, declining } from '../../support/ballots'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, reviewOf } from '../../support/deeds'
import { answer } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { testVillage } from '../../support/village'

const test = useDatabase()

it('a declined deed tells the nominator and the praised why, on the timeline, and until when they can appeal', async () => {
  const { village } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 5)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const deedId = await nominate(village, nominator, [praised])
  const reviewId = await reviewOf(village, deedId)
  expect(await castAll(village, members.slice(0, 3), declining(reviewId))).toBe('declined')

  for (const reader of [nominator, praised]) {
    const { status, timeline, can, nextAt } = await call(village, reader, 'deeds.get', { deedId })
    expect({ status, can, nextAt }).toEqual({ status: 'declined', can: ['appeal'], nextAt: '2026-03-14T16:00:00.000Z' })
    expect(timeline.at(-1)).toMatchObject({
      event: 'declined',
      words: Array(3).fill('这是分内应做的事。'),
      reasons: Array(3).fill('ordinaryDuty'),
    })
  }
  expect(await refusal(village, null, 'deeds.get', { deedId })).toBe('NOT_FOUND')
  await expect(answer(village, praised, deedId, 'fullName')).rejects.toThrow('WRONG_STATE')
  expect(await refusal(village, members[4] ?? nominator, 'council.castBallot', declining(reviewId))).toBe('WRONG_STATE')
})
