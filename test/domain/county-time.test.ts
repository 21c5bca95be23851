import fc from 'fast-check'
import {
  addDays,
  countyDate,
  daysBetween,
  periodKey,
  periodKeyOfDate,
  startOfCountyDay,
} from '../../cloudfunctions/platform/county-time'

const at = (iso: string) => new Date(iso)

describe('the date of an instant', () => {
  test.each([
    ['2026-03-08T15:59:59.999Z', '2026-03-08'],
    ['2026-03-08T16:00:00.000Z', '2026-03-09'],
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
    ['2028-02-29T16:00:00.000Z', '2028-03-01'],
    ['2026-02-28T16:00:00.000Z', '2026-03-01'],
  ])('%s is %s', (instant, date) => {
    expect(countyDate(at(instant))).toBe(date)
  })
})

describe('the first instant of a date', () => {
  test('is 16:00 UTC of the day before', () => {
    expect(startOfCountyDay('2027-01-01')).toEqual(at('2026-12-31T16:00:00Z'))
  })

  test('one millisecond earlier is still the day before', () => {
    const midnight = startOfCountyDay('2028-02-29')
    expect(countyDate(midnight)).toBe('2028-02-29')
    expect(countyDate(new Date(midnight.getTime() - 1))).toBe('2028-02-28')
  })
})

describe('counting days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s plus %d days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later)
    expect(daysBetween(date, later)).toBe(days)
  })

  test('adding and measuring agree for any days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (days, from) => {
        const date = addDays('1990-01-01', from)
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })
})

describe('period keys', () => {
  test.each([
    ['2026-11-30T15:59:59Z', '2026-11', '2026Q4', '2026'],
    ['2026-11-30T16:00:00Z', '2026-12', '2026Q4', '2026'],
    ['2026-12-31T16:00:00Z', '2027-01', '2027Q1', '2027'],
    ['2026-03-31T15:59:59Z', '2026-03', '2026Q1', '2026'],
    ['2026-03-31T16:00:00Z', '2026-04', '2026Q2', '2026'],
  ])('%s', (instant, month, quarter, year) => {
    expect(periodKey(at(instant), 'month')).toBe(month)
    expect(periodKey(at(instant), 'quarter')).toBe(quarter)
    expect(periodKey(at(instant), 'year')).toBe(year)
  })

  test('a date has the same periods as any instant of it', () => {
    expect(periodKeyOfDate('2026-09-30', 'quarter')).toBe('2026Q3')
  })
})

test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'today', '2026-01-01T00:00:00Z'])(
  '"%s" is no date',
  (text) => {
    expect(() => startOfCountyDay(text)).toThrow(RangeError)
    expect(() => addDays(text, 1)).toThrow(RangeError)
    expect(() => periodKeyOfDate(text, 'month')).toThrow(RangeError)
  },
)
