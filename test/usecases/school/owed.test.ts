import type { SessionId } from '../../../cloudfunctions/contract/ids'
import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { session } from '../../../cloudfunctions/platform/db/schema'
import { newId } from '../../../cloudfunctions/platform/ids'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { exportOf } from '../../support/export'
import { person } from '../../support/people'
import { enrol, makeClass, openStation } from '../../support/school'
import { testVillage } from '../../support/village'

const test = useDatabase()

const NUMBER = '13900001111'

/** A class of one seat; who had it leaves, so that somebody without a phone is offered it. */
async function offered() {
  const { village, clock } = await testVillage(test.db)
  const organiser = await openStation(village)
  const me = await person(village, '赵自己')
  const sessionId = await makeClass(village, organiser, { capacity: 1, lecturerId: me.personId })
  const first = await person(village, '钱先到')
  const { enrolmentId } = await enrol(village, first, sessionId)
  const onPaper = { sessionId, personId: me.personId, telephone: NUMBER, takeAtOnce: false, despiteOverlap: true }
  await call(village, organiser, 'station.enrolFor', onPaper)
  await call(village, first, 'school.cancel', { enrolmentId })
  return { village, clock, organiser, me, sessionId }
}

it('hands out a telephone to who calls, and tells whose it is that it was read; once a day', async () => {
  const { village, organiser, me } = await offered()
  for (let look = 0; look < 2; look += 1) {
    const { offers } = await call(village, organiser, 'school.offersToCall', {})
    expect(offers.map((one) => one.telephone)).toEqual([NUMBER])
  }
  const { rows } = await call(village, me, 'privacy.whoRead', {})
  expect(rows.map(({ what, readerName }) => [what, readerName])).toEqual([['contact', organiser.name]])
})

it('keeps a telephone until the class is over and no longer', async () => {
  const { village, clock, me } = await offered()
  expect((await exportOf(village, me)).classes).toMatchObject([{ telephone: NUMBER, onBehalf: true }])
  clock.set(`${addDays(countyDate(clock.now()), 1)}T12:59:00.000Z`)
  await runDueJobs(village)
  expect((await exportOf(village, me)).classes).toMatchObject([{ telephone: NUMBER }])
  clock.forward({ minutes: 1 })
  expect((await runDueJobs(village)).done.forgetTelephones).toBe(1)
  const [left] = (await exportOf(village, me)).classes
  expect(left).toMatchObject({ status: 'closed', onBehalf: true })
  expect(JSON.stringify(left)).not.toContain(NUMBER)
})

it('takes along what the night school and the sign-ins hold about somebody, and of nobody else', async () => {
  const { village, clock, organiser, me } = await offered()
  const { matterId } = await call(village, me, 'matters.raise', { words: '村西头的路灯坏了两盏，晚上看不见。' })
  await call(village, organiser, 'matters.own', { matterId, ownerName: '赵电工' })
  await call(village, organiser, 'matters.answer', { matterId, answer: '已经报修，这周五以前换好。' })
  await call(village, me, 'topics.ask', { topic: '手机防诈骗' })
  const opened = { system: 'windows' as const, browser: 'edge' as const, openedFrom: '10.1.2.3' }
  const times = { createdAt: clock.now(), lastUsedAt: clock.now(), expiresAt: new Date(clock.now().getTime() + 60_000) }
  const mineIn = { accountId: me.accountId, personId: me.personId }
  await test.db.insert(session).values({ id: newId<SessionId>(), idHash: 'x', ...mineIn, ...opened, ...times })
  const mine = await exportOf(village, me)
  expect(mine.matters).toMatchObject([{ status: 'answered', answer: '已经报修，这周五以前换好。' }])
  expect(mine.topics).toMatchObject([{ topic: '手机防诈骗' }])
  expect(mine.teaching).toMatchObject([{ title: '小麦春管', status: 'planned' }])
  expect(mine.signIns).toMatchObject([{ system: 'windows', from: '10.1.2.3' }])
  const told = JSON.stringify(mine)
  expect(['赵电工', organiser.name, '钱先到'].filter((name) => told.includes(name))).toEqual([])
  const other = await exportOf(village, organiser)
  expect([other.matters, other.topics, other.signIns, other.classes]).toEqual([[], [], [], []])
})
