import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { readPhoto } from '../../../cloudfunctions/domain/photos/read-photo'
import { castAll } from '../../support/ballots'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { approval, nominate, reviewOf, writeText } from '../../support/deeds'
import { confirmedDeed } from '../../support/paths'
import { adoptRules, council, person } from '../../support/people'
import { sendPhoto } from '../../support/photos'
import { bornIn } from '../../support/roster'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

it('somebody under eighteen is a pupil everywhere, and no board leads to them', async () => {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '王小明')]
  await bornIn(village, praised, 2010)
  await call(village, praised, 'people.setListing', { listing: 'named' })

  const deedId = await confirmedDeed(village, clock, { members, nominator, praised })
  expect((await call(village, null, 'deeds.get', { deedId })).praised).toEqual([{ as: 'pupil' }])
  const latest = await call(village, null, 'deeds.latest', { divisionCode: VILLAGE })
  expect(latest.rows).toMatchObject([{ deedId, praised: [{ as: 'pupil' }] }])
  const why = await call(village, null, 'boards.entries', { householdId: praised.householdId, period: 'month' })
  expect(why.entries).toMatchObject([{ honor: 5, ruleName: '帮助非亲邻里' }])
  expect(why.entries[0]?.deedId).toBeUndefined()
})

it('the face of somebody under eighteen is seen by those who decide, and by nobody else', async () => {
  const { village, clock } = await testVillage(test.db)
  await adoptRules(village)
  const members = await council(village, 3)
  const [first] = members
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '王小明')]
  if (!first) throw new Error('a council has members')
  await bornIn(village, praised, 2010)
  const photo = await sendPhoto(village, nominator)
  const deedId = await nominate(village, nominator, [praised], { photos: [photo] })
  const reviewId = await reviewOf(village, deedId)
  const version = await writeText(village, first, reviewId)
  await call(village, first, 'deeds.judgePhoto', { reviewId, photoId: photo, verdict: 'passed' })
  await castAll(village, members, approval(reviewId, version))
  await call(village, praised, 'deeds.answerConsent', { deedId, consent: 'fullName' })
  clock.forward({ days: 10 })
  await runDueJobs(village)
  expect((await call(village, null, 'deeds.get', { deedId })).status).toBe('confirmed')
  await expect(readPhoto(village, first, photo)).resolves.toMatchObject({ bytes: expect.any(Uint8Array) })
  await expect(readPhoto(village, { accountId: null }, photo)).rejects.toThrow('NOT_FOUND')
})
