import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { readPhoto } from '../../../cloudfunctions/domain/photos/read-photo'
import { castAll } from '../../support/ballots'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approval, nominate, reviewOf, writeText } from '../../support/deeds'
import { answer, noticeIdOf } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { testVillage } from '../../support/village'

const test = useDatabase()

it('three praised people each have their own line, name and points; the photo waits for the last of them', async () => {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const nominator = await person(village, '赵推荐')
  const [first, second, third] = [
    await person(village, '钱帮忙'),
    await person(village, '孙同行'),
    await person(village, '李在场'),
  ]
  const photo = await sendPhoto(village, nominator)
  const deedId = await nominate(village, nominator, [first, second, third], { photos: [photo] })
  const reviewId = await reviewOf(village, deedId)
  const [writer] = members
  if (!writer) throw new Error('a council has members')
  const version = await writeText(village, writer, reviewId)
  await call(village, writer, 'deeds.judgePhoto', { reviewId, photoId: photo, verdict: 'passed' })
  await castAll(village, members, approval(reviewId, version))

  await answer(village, first, deedId, 'fullName')
  await answer(village, second, deedId, 'surnameOnly')
  expect((await call(village, nominator, 'deeds.get', { deedId })).status).toBe('accepted')
  await answer(village, third, deedId, 'declined', { pointsWanted: true })
  const noticeId = await noticeIdOf(village, nominator, deedId)
  const words = (await call(village, null, 'notices.get', { noticeId })).lines.map((line) => line.words)
  expect(words).toHaveLength(3)
  expect(words).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'deed', person: { as: 'name', name: '钱帮忙' } }),
      expect.objectContaining({ kind: 'deed', person: { as: 'surname', surname: '孙' } }),
      { kind: 'points', ruleName: '帮助非亲邻里', points: 5 },
    ]),
  )
  const seen = () => readPhoto(village, { accountId: null }, photo)
  await expect(seen()).rejects.toThrow('NOT_FOUND')

  clock.forward({ days: 6 })
  await runDueJobs(village)
  for (const one of [first, second, third]) expect((await call(village, one, 'points.balance', {})).honor).toBe(105)
  await answer(village, second, deedId, 'fullName')
  await expect(seen()).rejects.toThrow('NOT_FOUND')
  await answer(village, third, deedId, 'fullName')
  await expect(seen()).resolves.toMatchObject({ bytes: expect.any(Uint8Array) })
  await answer(village, first, deedId, 'anonymous')
  await expect(seen()).rejects.toThrow('NOT_FOUND')
})
