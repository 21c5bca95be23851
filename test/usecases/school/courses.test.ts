import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { adoptRules, give, person } from '../../support/people'
import { addStation, courseInput, crowd, enrol, makeClass, openStation, placeOf } from '../../support/school'
import { NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

const stationOf = async () => {
  const { village, clock } = await testVillage(test.db)
  return { village, clock, organiser: await openStation(village) }
}

it('opens one station a village, says where it is, and nobody asks one that is not open', async () => {
  const { village } = await testVillage(test.db)
  const organiser = await person(village, '沈管站')
  await give(village, organiser, 'organiser', VILLAGE)
  const at = { villageCode: VILLAGE }
  expect(await call(village, organiser, 'station.view', at)).toEqual({ station: null })
  expect(await refusal(village, organiser, 'topics.ask', { topic: '手机防诈骗' })).toBe('NOT_FOUND')
  expect(await refusal(village, organiser, 'station.makeCourse', courseInput(village))).toBe('NOT_FOUND')
  const place = { name: '石家庄村文明实践站', address: '村委会东院' }
  await call(village, organiser, 'station.open', { ...at, ...place })
  await call(village, organiser, 'station.open', { ...at, ...place, address: '老戏台旁边' })
  expect(await call(village, organiser, 'station.view', at)).toEqual({ station: { ...place, address: '老戏台旁边' } })
  const elsewhere = { villageCode: NEXT_VILLAGE, ...place }
  expect(await refusal(village, organiser, 'station.open', elsewhere)).toBe('NOT_FOUND')
})

it('marks the holidays and the farm season of a weekly series', async () => {
  const { village, organiser } = await stationOf()
  const { dates } = await call(village, organiser, 'station.proposeDates', { from: '2026-09-24', weeks: 3 })
  expect(dates).toEqual([
    { date: '2026-09-24', marks: [] },
    { date: '2026-10-01', marks: ['holiday', 'farmSeason'] },
    { date: '2026-10-08', marks: ['farmSeason'] },
  ])
})

it('makes a series, and refuses a room or a lecturer twice at one time, and the past', async () => {
  const { village, clock, organiser } = await stationOf()
  await addStation(village, NEXT_VILLAGE)
  const lecturer = await person(village, '韩农艺')
  const today = countyDate(clock.now())
  const dates = [1, 8, 15].map((days) => addDays(today, days))
  const made = courseInput(village, { dates, lecturerId: lecturer.personId })
  expect((await call(village, organiser, 'station.makeCourse', made)).sessions).toHaveLength(3)
  expect(await refusal(village, organiser, 'station.makeCourse', courseInput(village))).toBe('ROOM_BUSY')
  const other = await person(village, '马管站', NEXT_VILLAGE)
  await give(village, other, 'organiser', NEXT_VILLAGE)
  const elsewhere = courseInput(village, { villageCode: NEXT_VILLAGE, lecturerId: lecturer.personId })
  expect(await refusal(village, other, 'station.makeCourse', elsewhere)).toBe('LECTURER_BUSY')
  const past = courseInput(village, { dates: [addDays(today, -1)], room: '二号教室' })
  expect(await refusal(village, organiser, 'station.makeCourse', past)).toBe('SESSION_IN_PAST')
})

it('tells everybody enrolled when a session moves or is cancelled, and keeps the seats that are taken', async () => {
  const { village, clock, organiser } = await stationOf()
  const sessionId = await makeClass(village, organiser, { capacity: 2 })
  const [one, two, three] = await crowd(village, 3)
  if (!one || !two || !three) throw new Error('three')
  for (const who of [one, two, three]) await enrol(village, who, sessionId)
  const { words: _, villageCode: __, title: ___, dates: ____, enrolDaysBefore: _____, ...place } = courseInput(village)
  const date = addDays(countyDate(clock.now()), 2)
  const edited = { ...place, sessionId, date, version: 1 }
  expect(await refusal(village, organiser, 'station.editSession', { ...edited, capacity: 1 })).toBe(
    'CAPACITY_BELOW_SEATS',
  )
  const past = { ...edited, capacity: 3, date: addDays(date, -3) }
  expect(await refusal(village, organiser, 'station.editSession', past)).toBe('SESSION_IN_PAST')
  await call(village, organiser, 'station.editSession', { ...edited, capacity: 3 })
  expect(await refusal(village, organiser, 'station.editSession', { ...edited, capacity: 3 })).toBe('VERSION_CONFLICT')
  expect((await placeOf(village, three, sessionId))?.status).toBe('offered')
  await call(village, organiser, 'station.cancelSession', { sessionId, reason: '讲师临时有事。' })
  expect((await placeOf(village, one, sessionId))?.status).toBe('closed')
  const told = (await call(village, one, 'messages.list', {})).rows.map((message) => message.template)
  expect(told).toEqual(['classCancelled', 'classMoved'])
})

it('shows the township all stations side by side, and credits teaching once class is recorded', async () => {
  const { village, clock, organiser } = await stationOf()
  await adoptRules(village)
  const lecturer = await person(village, '韩农艺')
  const sessionId = await makeClass(village, organiser, { lecturerId: lecturer.personId })
  const officer = await person(village, '镇干部')
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  const week = await call(village, officer, 'station.sideBySide', { from: countyDate(clock.now()) })
  const shown = week.rows.flatMap((row) => row.days.flatMap((day) => day.sessions))
  expect(shown.map((one) => one.sessionId)).toEqual([sessionId])
  const record = { sessionId, summary: '讲了浇水和追肥。' }
  expect(await refusal(village, organiser, 'station.recordSession', record)).toBe('WRONG_STATE')
  clock.forward({ days: 2 })
  await runDueJobs(village)
  await call(village, organiser, 'station.recordSession', record)
  await call(village, organiser, 'station.recordSession', { ...record, summary: '讲了浇水、追肥和看苗。' })
  const { rows } = await call(village, lecturer, 'points.ledger', {})
  expect(rows.filter((row) => row.ruleCode === 'N02').map((row) => row.honor)).toEqual([15])
})
