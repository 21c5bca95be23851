import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { openStation, termRow } from '../../support/school'
import { NEXT_VILLAGE, testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

async function scene() {
  const { village, clock } = await testVillage(test.db)
  const organiser = await openStation(village)
  const day = (days: number) => addDays(countyDate(clock.now()), days)
  const rows = [
    termRow(day(1), { row: 2 }),
    termRow(day(8), { row: 3, words: '' }),
    termRow(day(8), {
      row: 4,
      title: '手机防诈骗',
      words: '怎么认出骗子。',
      room: '二号教室',
      lecturer: '钱警官',
      audience: '全县',
    }),
  ]
  const sheet = { villageCode: VILLAGE, rows }
  const week = async (from: string) => (await call(village, organiser, 'station.week', { from })).rows
  return { village, clock, organiser, day, rows, sheet, week }
}

it('makes the classes of a sheet, and of the same sheet again none, though one was moved and one cancelled since', async () => {
  const { village, organiser, day, sheet, week } = await scene()
  const { rows } = await call(village, organiser, 'station.checkTerm', sheet)
  expect(rows.map(({ outcome, date, startsAt }) => [outcome, date, startsAt])).toEqual([
    ['new', day(1), '19:30'],
    ['new', day(8), '19:30'],
    ['new', day(8), '19:30'],
  ])
  expect(await week(day(0))).toEqual([])
  const whole = { ...sheet, whole: true }
  expect(await call(village, organiser, 'station.importTerm', whole)).toEqual({ made: 3, already: 0, faulty: 0 })
  const [first] = await week(day(1))
  const later = await week(day(8))
  if (!first) throw new Error('it was made')
  expect(new Set([...later, first].map((row) => row.courseId)).size).toBe(2)
  expect(later.map((row) => [row.title, row.audience])).toEqual(
    expect.arrayContaining([
      ['果树修剪', 'village'],
      ['手机防诈骗', 'county'],
    ]),
  )
  const plan = await call(village, organiser, 'station.session', { sessionId: first.sessionId })
  const { title: _, status: __, courseId: ___, seatsTaken: ____, ahead: _____, marks: ______, ...form } = plan
  await call(village, organiser, 'station.editSession', { ...form, date: day(2) })
  const [cancelled] = later
  if (!cancelled) throw new Error('it was made')
  await call(village, organiser, 'station.cancelSession', {
    sessionId: cancelled.sessionId,
    reason: '老师有事来不了。',
  })
  expect(await call(village, organiser, 'station.importTerm', whole)).toEqual({ made: 0, already: 3, faulty: 0 })
})

it('makes all or nothing, or what is right, as it was chosen; mended, the same sheet adds the rest', async () => {
  const { village, organiser, day, rows, week } = await scene()
  const broken = { villageCode: VILLAGE, rows: [...rows.slice(0, 2), { ...rows[0], ...termRow('下周一', { row: 5 }) }] }
  expect(await refusal(village, organiser, 'station.importTerm', { ...broken, whole: true })).toBe('TERM_FAULTY')
  expect(await week(day(1))).toEqual([])
  const some = await call(village, organiser, 'station.importTerm', { ...broken, whole: false })
  expect(some).toEqual({ made: 2, already: 0, faulty: 1 })
  const mended = { villageCode: VILLAGE, rows: [...rows.slice(0, 2), termRow(day(15), { row: 5, words: '' })] }
  const rest = await call(village, organiser, 'station.importTerm', { ...mended, whole: true })
  expect(rest).toEqual({ made: 1, already: 2, faulty: 0 })
})

it('two who bring the same sheet at once make its classes once', async () => {
  const { village, organiser, sheet } = await scene()
  const whole = { ...sheet, whole: true }
  const both = await Promise.all([1, 2].map(() => call(village, organiser, 'station.importTerm', whole)))
  expect(both.map(({ made }) => made).toSorted()).toEqual([0, 3])
})

it('knows the rooms that are taken, and no station of others', async () => {
  const { village, organiser, day, sheet } = await scene()
  await call(village, organiser, 'station.importTerm', { ...sheet, whole: true })
  const other = { villageCode: VILLAGE, rows: [termRow(day(1), { title: '防火防盗', startsAt: '20:00' })] }
  const [row] = (await call(village, organiser, 'station.checkTerm', other)).rows
  expect(row?.faults).toEqual([{ field: 'room', fault: 'roomTaken' }])
  const elsewhere = { ...other, villageCode: NEXT_VILLAGE }
  expect(await refusal(village, organiser, 'station.checkTerm', elsewhere)).toBe('NOT_FOUND')
})
