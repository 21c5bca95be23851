import { periodWords } from '../../src/features/boards/period-words'

describe('the period of a board', () => {
  test.each([
    ['2026', '2026 年'],
    ['2026Q4', '2026 年第 4 季度'],
    ['2026-03', '2026 年 3 月'],
  ])('%s reads %s', (key, words) => {
    expect(periodWords(key)).toBe(words)
  })
})
