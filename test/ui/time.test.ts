import { countdownWords, dateOf, dayWords, lastDayWords, momentWords } from '../../src/services/time'

const NOON = '2026-03-05T04:00:00.000Z'

describe('dates in words', () => {
  test('are Chinese dates of the county with the weekday', () => {
    expect(dayWords('2026-03-08', NOON)).toBe('3月8日 星期日')
    expect(dayWords('2026-03-07T16:00:00.000Z', NOON)).toBe('3月8日 星期日')
    expect(momentWords('2026-03-08T12:15:00.000Z', NOON)).toBe('3月8日 星期日 20:15')
    expect(dateOf('2026-03-07T16:00:00.000Z')).toBe('2026-03-08')
  })

  test('carry the year when it is another', () => {
    expect(dayWords('2025-12-31', NOON)).toBe('2025年12月31日 星期三')
  })

  test('24:00 belongs to the day that ends', () => {
    expect(lastDayWords('2026-03-08T16:00:00.000Z', NOON)).toBe('3月8日 星期日')
  })
})

describe('countdown', () => {
  const until = '2026-03-08T16:00:00.000Z'
  test.each([
    ['2026-03-05T04:00:00.000Z', '还有 3 天'],
    ['2026-03-07T15:59:59.999Z', '还有 1 天'],
    ['2026-03-08T10:30:00.000Z', '还有 5 小时'],
    ['2026-03-08T15:59:59.000Z', '还有 1 分钟'],
    ['2026-03-08T16:00:00.000Z', '已经截止'],
  ])('at %s says %s', (now, words) => {
    expect(countdownWords(until, now)).toBe(words)
  })
})
