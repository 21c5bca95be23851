import { periodOfDate, stepPeriod } from '../../src/features/boards/period-steps'
import { cutWords } from '../../src/i18n/cut'

describe('steps from one period to another', () => {
  test.each([
    ['month', '2026-01', -1, '2025-12'],
    ['month', '2026-12', 1, '2027-01'],
    ['quarter', '2026Q1', -1, '2025Q4'],
    ['quarter', '2026Q4', 1, '2027Q1'],
    ['year', '2026', -1, '2025'],
  ] as const)('a %s: %s and %d is %s', (period, key, steps, there) => {
    expect(stepPeriod(period, key, steps)).toBe(there)
  })

  test.each([
    ['month', '2026-03'],
    ['quarter', '2026Q1'],
    ['year', '2026'],
  ] as const)('the %s of 8 March is %s', (period, key) => {
    expect(periodOfDate(period, '2026-03-08')).toBe(key)
  })
})

it('a cut says by which limit, in the period of the act', () => {
  const words = (by: Parameters<typeof cutWords>[0]['by']) => cutWords({ asked: 5, posted: 2, by }, '2026-11-30')
  expect(words('month')).toBe('2026 年 11 月您家这一项已到上限，少记 3 分')
  expect(words('quarter')).toBe('2026 年第 4 季度您家这一项已到上限，少记 3 分')
  expect(words('highest')).toBe('一年里的荣誉只按最高的一项记，少记 3 分')
})
