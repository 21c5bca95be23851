import fc from 'fast-check'
import { keyOf, periodBounds } from '../../../cloudfunctions/domain/boards/period'
import { PERIODS, periodKey } from '../../../cloudfunctions/platform/county-time'

const bounds = (key: string) => Object.values(periodBounds(key)).map((at) => at.toISOString())

describe('the bounds of a period', () => {
  it.each([
    ['2026', '2025-12-31T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
    ['2026Q1', '2025-12-31T16:00:00.000Z', '2026-03-31T16:00:00.000Z'],
    ['2026Q4', '2026-09-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
    ['2026-02', '2026-01-31T16:00:00.000Z', '2026-02-28T16:00:00.000Z'],
    ['2028-02', '2028-01-31T16:00:00.000Z', '2028-02-29T16:00:00.000Z'],
    ['2026-12', '2026-11-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ])('%s', (key, from, to) => {
    expect(bounds(key)).toEqual([from, to])
  })

  it('hold exactly the instants whose key it is', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, fc.constantFrom(...PERIODS), (at, period) => {
        const { from, to } = periodBounds(periodKey(at, period))
        expect(from <= at && at < to).toBe(true)
        expect(periodKey(new Date(from.getTime() - 1), period)).not.toBe(periodKey(at, period))
        expect(periodKey(to, period)).not.toBe(periodKey(at, period))
      }),
    )
  })
})

describe('the key of a board', () => {
  const now = new Date('2026-03-31T16:00:00Z')
  it('is the running period, by the clock of the county', () => {
    expect(keyOf('month', undefined, now)).toBe('2026-04')
    expect(keyOf('quarter', undefined, now)).toBe('2026Q2')
    expect(keyOf('year', undefined, now)).toBe('2026')
  })
  it('is the one asked for, where it is of that kind', () => {
    expect(keyOf('month', '2026-01', now)).toBe('2026-01')
    expect(keyOf('month', '2026Q1', now)).toBe('2026-04')
    expect(keyOf('quarter', '2025Q4', now)).toBe('2025Q4')
    expect(keyOf('year', '2025-01', now)).toBe('2026')
  })
})
