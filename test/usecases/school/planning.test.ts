import { nextDueEvent, runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { call, type Input, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person, type TestPerson } from '../../support/people'
import { addStation, courseInput, crowd, enrol, makeClass, openStation, placeOf } from '../../support/school'
import { NEXT_VILLAGE, testVillage } from '../../support/village'

const test = useDatabase()

const stationOf = async () => {
  const made = await testVillage(test.db)
  return { ...made, organiser: await openStation(made.village) }
}
type Village = Awaited<ReturnType<typeof stationOf>>['village']

/** The form of a session as it stands, with some of it changed. */
async function edited(
  village: Village,
  organiser: TestPerson,
  sessionId: Input<'station.session'>['sessionId'],
  more: object,
) {
  const { version, date, startsAt, endsAt, room, lecturerName, lecturerId, audience, capacity } = await call(
    village,
    organiser,
    'station.session',
    { sessionId },
  )
  const now = { version, date, startsAt, endsAt, room, lecturerName, lecturerId, audience, capacity }
  return { sessionId, ...now, ...more }
}

const templatesOf = async (village: Village, who: TestPerson) =>
  (await call(village, who, 'messages.list', {})).rows.map((message) => message.template)

it('shows a session as it can be changed, and a course with all of them', async () => {
  const { village, clock, organiser } = await stationOf()
  const dates = [1, 8].map((days) => addDays(countyDate(clock.now()), days))
  const sessionId = await makeClass(village, organiser, { dates })
  const plan = await call(village, organiser, 'station.session', { sessionId })
  expect(plan).toMatchObject({ date: dates[0], startsAt: '19:30', endsAt: '21:00', seatsTaken: 0, ahead: true })
  const course = await call(village, organiser, 'station.course', { courseId: plan.courseId })
  expect(course.sessions.map((one) => one.date)).toEqual(dates)
  const other = await person(village, '马管站', NEXT_VILLAGE)
  await give(village, other, 'organiser', NEXT_VILLAGE)
  expect(await refusal(village, other, 'station.session', { sessionId })).toBe('NOT_FOUND')
  expect(await refusal(village, other, 'station.course', { courseId: plan.courseId })).toBe('NOT_FOUND')
})

it('neither changes nor cancels what has begun', async () => {
  const { village, clock, organiser } = await stationOf()
  const sessionId = await makeClass(village, organiser)
  const input = await edited(village, organiser, sessionId, { room: '二号教室' })
  clock.set(`${addDays(countyDate(clock.now()), 1)}T11:30:00.000Z`)
  expect(await refusal(village, organiser, 'station.editSession', input)).toBe('WRONG_STATE')
  expect(await refusal(village, organiser, 'station.cancelSession', { sessionId, reason: '没有人来。' })).toBe(
    'WRONG_STATE',
  )
  expect((await call(village, organiser, 'station.session', { sessionId })).ahead).toBe(false)
})

it('tells who is to teach, who teaches something else, and who does not after all; in two rooms at once nobody does', async () => {
  const { village, clock, organiser } = await stationOf()
  await addStation(village, NEXT_VILLAGE)
  const [han, ma] = [await person(village, '韩农艺'), await person(village, '马农机')]
  const sessionId = await makeClass(village, organiser, { lecturerId: han.personId, lecturerName: '随便写的' })
  expect((await call(village, organiser, 'station.session', { sessionId })).lecturerName).toBe('韩农艺')
  await call(
    village,
    organiser,
    'station.editSession',
    await edited(village, organiser, sessionId, { room: '二号教室' }),
  )
  const byMa = await edited(village, organiser, sessionId, { lecturerId: ma.personId })
  await call(village, organiser, 'station.editSession', byMa)
  await call(village, organiser, 'station.cancelSession', { sessionId, reason: '下大雨，路上不好走。' })
  expect(await templatesOf(village, han)).toEqual(['lectureOff', 'lectureChanged', 'lectureAsked'])
  expect(await templatesOf(village, ma)).toEqual(['lectureOff', 'lectureAsked'])

  const here = await makeClass(village, organiser, { lecturerId: han.personId })
  const there = await makeClass(village, organiser, { room: '二号教室', dates: [addDays(countyDate(clock.now()), 2)] })
  const twice = {
    lecturerId: han.personId,
    date: addDays(countyDate(clock.now()), 1),
    startsAt: '20:00',
    endsAt: '22:00',
  }
  expect(await refusal(village, organiser, 'station.editSession', await edited(village, organiser, there, twice))).toBe(
    'LECTURER_BUSY',
  )
  const after = { ...twice, startsAt: '21:00' }
  await call(village, organiser, 'station.editSession', await edited(village, organiser, there, after))
  const from = countyDate(clock.now())
  const mine = await call(village, han, 'school.teaching', { from })
  expect(mine.rows.map((row) => row.sessionId)).toEqual([here, there])
  expect((await call(village, ma, 'school.teaching', { from })).rows.map((row) => row.status)).toEqual(['cancelled'])
})

it('cancels what is ahead of a course and tells each person once; renames it and tells them too', async () => {
  const { village, clock, organiser } = await stationOf()
  const [one, other] = await crowd(village, 2)
  if (!one || !other) throw new Error('two')
  const dates = [1, 8, 15].map((days) => addDays(countyDate(clock.now()), days))
  const { courseId, sessions } = await call(village, organiser, 'station.makeCourse', courseInput(village, { dates }))
  for (const sessionId of sessions) await enrol(village, one, sessionId)
  const [first, second] = sessions
  if (!first || !second) throw new Error('sessions')
  await enrol(village, other, first)
  await call(village, organiser, 'station.editCourse', { courseId, title: '小麦夏管', words: '讲收割前后怎么管。' })
  clock.forward({ days: 2 })
  await runDueJobs(village)
  expect(await call(village, organiser, 'station.cancelCourse', { courseId, reason: '老师有事，改到秋后。' })).toEqual({
    cancelled: 2,
  })
  expect(await templatesOf(village, one)).toEqual(['courseCancelled', 'courseChanged'])
  expect(await templatesOf(village, other)).toEqual(['courseChanged'])
  expect([(await placeOf(village, one, first))?.status, (await placeOf(village, one, second))?.status]).toEqual([
    'absent',
    'closed',
  ])
  const again = await call(village, organiser, 'station.cancelCourse', { courseId, reason: '老师有事，改到秋后。' })
  expect(again.cancelled).toBe(0)
})

it('keeps how long before class enrolment opens and closes when a class is moved', async () => {
  const { village, clock, organiser } = await stationOf()
  const [one] = await crowd(village, 1)
  if (!one) throw new Error('one')
  const sessionId = await makeClass(village, organiser, { enrolHoursBefore: 3 })
  const later = { date: addDays(countyDate(clock.now()), 2) }
  await call(village, organiser, 'station.editSession', await edited(village, organiser, sessionId, later))
  clock.set(`${later.date}T08:29:00.000Z`)
  expect((await call(village, one, 'school.get', { sessionId })).open).toBe(true)
  clock.forward({ minutes: 1 })
  expect((await call(village, one, 'school.get', { sessionId })).open).toBe(false)
})

it('points out to the clerk too what somebody has at that time', async () => {
  const { village, organiser } = await stationOf()
  const sessionId = await makeClass(village, organiser)
  const [paper] = await crowd(village, 1)
  if (!paper) throw new Error('one')
  const other = await makeClass(village, organiser, { room: '二号教室', title: '防火防盗' })
  const input = { personId: paper.personId, takeAtOnce: true }
  await call(village, organiser, 'station.enrolFor', { ...input, sessionId })
  expect(await refusal(village, organiser, 'station.enrolFor', { ...input, sessionId: other })).toBe('CLASSES_OVERLAP')
  await call(village, organiser, 'station.enrolFor', { ...input, sessionId: other, despiteOverlap: true })
})

it('the clock of the demo stops where a class begins and where it ends', async () => {
  const { village, clock, organiser } = await stationOf()
  const sessionId = await makeClass(village, organiser)
  const [one] = await crowd(village, 1)
  if (!one) throw new Error('one')
  await runDueJobs(village)
  const classOnly = async () => {
    const next = await nextDueEvent(village.db, clock.now())
    return next?.what.startsWith('class') ? [next.what, next.at.toISOString()] : next
  }
  expect(await classOnly()).not.toEqual(expect.arrayContaining(['classStarts']))
  await enrol(village, one, sessionId)
  const day = addDays(countyDate(clock.now()), 1)
  expect(await classOnly()).toEqual(['classStarts', `${day}T11:30:00.000Z`])
  clock.set(`${day}T11:30:00.000Z`)
  await runDueJobs(village)
  expect(await classOnly()).toEqual(['classEnds', `${day}T13:00:00.000Z`])
})
