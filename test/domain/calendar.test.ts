import published from 'chinese-days/dist/chinese-days.json'
import fc from 'fast-check'
import {
  calendarPublishedThrough,
  isNonWorkingDay,
  type NoticePeriod,
  noticeClosing,
} from '../../cloudfunctions/platform/calendar'
import { addDays, countyDate, daysBetween, startOfCountyDay } from '../../cloudfunctions/platform/county-time'

const noonOf = (date: string) => new Date(startOfCountyDay(date).getTime() + 12 * 3_600_000)
const calendarDays = (days: number): NoticePeriod => ({ days, count: 'calendar' })
const workingDays = (days: number): NoticePeriod => ({ days, count: 'working' })

/** The last day on which an objection is in time. */
const closingDay = (openedOn: string, period: NoticePeriod) =>
  countyDate(new Date(noticeClosing(noonOf(openedOn), period).closesAt.getTime() - 1))

describe('days off', () => {
  test.each([
    ['2026-03-06', false, 'a Friday'],
    ['2026-03-07', true, 'a Saturday'],
    ['2026-03-08', true, 'a Sunday'],
    ['2026-02-17', true, 'Spring Festival, a Tuesday'],
    ['2026-02-14', false, 'a Saturday that is worked'],
    ['2026-09-20', false, 'a Sunday that is worked'],
    ['2026-10-01', true, 'National Day, a Thursday'],
    ['2026-10-08', false, 'the day after the holiday'],
    ['2026-10-10', false, 'a Saturday that is worked'],
    ['2026-01-02', true, 'a Friday that is made up for'],
  ])('%s: %s (%s)', (date, off) => {
    expect(isNonWorkingDay(date)).toBe(off)
  })

  test('fixed statutory days are off in years that are not published', () => {
    const year = Number(calendarPublishedThrough().slice(0, 4)) + 1
    expect(isNonWorkingDay(`${year}-10-01`)).toBe(true)
    expect(isNonWorkingDay(`${year}-05-01`)).toBe(true)
  })
})

test('the calendar is known through the last year of the data, and at least through 2026', () => {
  const years = Object.keys(published.holidays).map((date) => date.slice(0, 4))
  expect(calendarPublishedThrough()).toBe(`${years.sort().at(-1)}-12-31`)
  expect(calendarPublishedThrough() >= '2026-12-31').toBe(true)
})

describe('when a notice closes', () => {
  test('the opening day is not counted and it closes at 24:00', () => {
    const { closesAt } = noticeClosing(noonOf('2026-03-02'), calendarDays(4))
    expect(closesAt).toEqual(new Date('2026-03-06T16:00:00.000Z'))
  })

  test('the first and the last instant of a day open the same notice period', () => {
    const first = startOfCountyDay('2026-03-02')
    const last = new Date(startOfCountyDay('2026-03-03').getTime() - 1)
    expect(noticeClosing(first, calendarDays(5))).toEqual(noticeClosing(last, calendarDays(5)))
  })

  test.each([
    ['2026-03-02', calendarDays(5), '2026-03-09', 'Saturday moves to Monday'],
    ['2026-09-25', calendarDays(5), '2026-09-30', 'the day before National Day'],
    ['2026-09-26', calendarDays(5), '2026-10-08', 'National Day moves past the whole holiday'],
    ['2026-10-05', calendarDays(5), '2026-10-10', 'a Saturday that is worked closes it'],
    ['2026-09-15', calendarDays(5), '2026-09-20', 'a Sunday that is worked closes it'],
    ['2026-02-10', calendarDays(5), '2026-02-24', 'Spring Festival'],
    ['2026-02-09', calendarDays(5), '2026-02-14', 'the worked Saturday before Spring Festival'],
    ['2025-12-27', calendarDays(5), '2026-01-04', 'New Year, closed by the worked Sunday'],
    ['2026-03-02', workingDays(5), '2026-03-09', 'five working days over a weekend'],
    [
      '2026-02-12',
      workingDays(7),
      '2026-02-28',
      'seven working days around Spring Festival, two of them worked Saturdays',
    ],
    ['2026-09-30', workingDays(1), '2026-10-08', 'the first working day after National Day'],
  ])('opened %s for %j: last day %s (%s)', (openedOn, period, lastDay) => {
    expect(closingDay(openedOn, period)).toBe(lastDay)
    expect(noticeClosing(noonOf(openedOn), period).provisional).toBe(false)
  })

  test('beyond the published calendar the closing is provisional, and never on a known holiday', () => {
    const lastDay = calendarPublishedThrough()
    const opened = noonOf(addDays(lastDay, -4))
    const closing = noticeClosing(opened, calendarDays(5))
    expect(closing.provisional).toBe(true)
    expect(countyDate(new Date(closing.closesAt.getTime() - 1)) > addDays(lastDay, 1)).toBe(true)
  })

  test('a notice that counts its last day within the published calendar is certain', () => {
    expect(noticeClosing(noonOf('2026-12-28'), calendarDays(3))).toEqual({
      closesAt: startOfCountyDay('2027-01-01'),
      provisional: false,
    })
  })

  test.each([0, -1, 1.5, Number.NaN])('%d days are no period', (days) => {
    expect(() => noticeClosing(noonOf('2026-03-02'), calendarDays(days))).toThrow(RangeError)
  })
})

describe('any notice', () => {
  const openings = fc.integer({ min: 0, max: 8_000 }).map((n) => addDays('2010-01-01', n))
  const periods = fc.record({ days: fc.integer({ min: 1, max: 40 }), count: fc.constantFrom('calendar', 'working') })

  test('runs at least its days and ends on a working day', () => {
    fc.assert(
      fc.property(openings, periods, (openedOn, period) => {
        const lastDay = closingDay(openedOn, period)
        expect(daysBetween(openedOn, lastDay)).toBeGreaterThanOrEqual(period.days)
        expect(isNonWorkingDay(lastDay)).toBe(false)
        expect(noticeClosing(noonOf(openedOn), period).provisional).toBe(lastDay > calendarPublishedThrough())
      }),
    )
  })

  test('never closes earlier when it is longer, opens later or counts working days', () => {
    fc.assert(
      fc.property(openings, periods, (openedOn, period) => {
        const lastDay = closingDay(openedOn, period)
        expect(closingDay(openedOn, { ...period, days: period.days + 1 }) >= lastDay).toBe(true)
        expect(closingDay(addDays(openedOn, 1), period) >= lastDay).toBe(true)
        expect(closingDay(openedOn, { ...period, count: 'working' }) >= lastDay).toBe(true)
      }),
    )
  })

  test('counts every working day after the opening', () => {
    fc.assert(
      fc.property(openings, fc.integer({ min: 1, max: 15 }), (openedOn, days) => {
        const lastDay = closingDay(openedOn, workingDays(days))
        const counted = Array.from({ length: daysBetween(openedOn, lastDay) }, (_, n) => addDays(openedOn, n + 1))
        expect(counted.filter((day) => !isNonWorkingDay(day))).toHaveLength(days)
      }),
    )
  })
})
