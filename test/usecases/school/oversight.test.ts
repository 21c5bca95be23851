import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { call } from '../../support/call'
import { useDatabase } from '../../support/database'
import { give, person } from '../../support/people'
import { courseInput, crowd, enrol, openStation } from '../../support/school'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

/** Two stations: one with classes, questions and topics, one that planned nothing. */
async function scene() {
  const { village, clock } = await testVillage(test.db)
  const organiser = await openStation(village)
  const other = await openStation(village, NEXT_VILLAGE)
  const officer = await person(village, '镇干部')
  await give(village, officer, 'townshipOfficer', TOWNSHIP)
  const county = await person(village, '县干部')
  await give(village, county, 'countyOfficer', COUNTY)
  const today = countyDate(clock.now())
  const make = (more: Partial<ReturnType<typeof courseInput>>) =>
    call(village, organiser, 'station.makeCourse', courseInput(village, more))
  const { sessions } = await make({ dates: [addDays(today, 1), addDays(today, 8)], capacity: 2 })
  const people = await crowd(village, 3)
  const [first, second] = sessions
  if (!first || !second) throw new Error('two sessions')
  for (const who of people) await enrol(village, who, first)
  await call(village, organiser, 'station.cancelSession', { sessionId: second, reason: '下大雨，路上不好走。' })
  return { village, clock, organiser, other, officer, county, people, today, make }
}

it('counts what was offered and asked for: by month, by station, and of nobody who came', async () => {
  const { village, organiser, other, officer, county, people } = await scene()
  const [one, two] = people
  if (!one || !two) throw new Error('people')
  await call(village, one, 'topics.ask', { topic: '手机防诈骗' })
  const { matterId } = await call(village, one, 'matters.raise', { words: '村西头的路灯坏了两盏，晚上看不见。' })
  await call(village, two, 'matters.raise', { words: '村东头的下水道堵了，雨天走不了人。' })
  await call(village, organiser, 'matters.answer', { matterId, answer: '已经报修，这周五以前换好。' })
  const mine = await call(village, organiser, 'station.counts', { months: 3 })
  expect(mine.total).toEqual({
    ...{ sessions: 1, cancelled: 1, seats: 2, seatsGiven: 2, waiting: 1 },
    ...{ topics: 1, topicsMade: 0, matters: 2, answered: 1, overdue: 0 },
  })
  expect(mine.months.map(({ month, counts }) => [month, counts.sessions])).toEqual([
    ['2026-01', 0],
    ['2026-02', 0],
    ['2026-03', 1],
  ])
  const below = await call(village, officer, 'station.countsBelow', { months: 1 })
  expect(below.divisions.map(({ code, counts }) => [code, counts.sessions])).toEqual(
    [
      [VILLAGE, 1],
      [NEXT_VILLAGE, 0],
    ].toSorted(),
  )
  const all = await call(village, county, 'station.countsBelow', { months: 12 })
  expect(all.divisions.map(({ code, counts }) => [code, counts.seats])).toEqual([[TOWNSHIP, 2]])
  expect((await call(village, other, 'station.counts', { months: 12 })).total.sessions).toBe(0)
})

it('shows all stations side by side, also who planned nothing, and at most two classes of a day', async () => {
  const { village, officer, today, make } = await scene()
  const date = addDays(today, 1)
  for (const room of ['二号教室', '三号教室', '四号教室'])
    await make({ dates: [date], room, startsAt: '20:00', endsAt: '21:00' })
  const { rows, next } = await call(village, officer, 'station.sideBySide', { from: today })
  expect(next).toBeUndefined()
  const codes = rows.map((row) => row.villageCode)
  expect(codes).toEqual([VILLAGE, NEXT_VILLAGE].toSorted())
  const here = rows.find((row) => row.villageCode === VILLAGE)
  expect(here?.days.map((day) => day.date)).toEqual(Array.from({ length: 7 }, (_, nth) => addDays(today, nth)))
  const [, tomorrow] = here?.days ?? []
  expect([tomorrow?.sessions.length, tomorrow?.more]).toEqual([2, 2])
  expect(tomorrow?.sessions[0]).toMatchObject({ startsAt: '19:30', seatsTaken: 2, capacity: 2 })
  const [first, last] = codes
  const page = await call(village, officer, 'station.sideBySide', { from: today, cursor: first })
  expect(page.rows.map((row) => row.villageCode)).toEqual([last])
})
