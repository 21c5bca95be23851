import fc from 'fast-check'
import { cutBoard, densePlaces, rowsOf, saysWhy, shownHousehold } from '../../../cloudfunctions/domain/boards/board'

const rows = (...honors: number[]) => honors.map((honor) => ({ honor }))

describe('how much of a board is shown', () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [9, 3],
    [149, 50],
    [150, 50],
    [151, 50],
    [100_000, 50],
  ])('of %i households at most %i', (households, shown) => {
    expect(rowsOf(households)).toBe(shown)
  })
})

describe('places', () => {
  it('are shared by equals and leave no gap', () => {
    expect(densePlaces(rows(130, 120, 120, 110)).map((one) => one.place)).toEqual([1, 2, 2, 3])
    expect(densePlaces([])).toEqual([])
  })
})

describe('the cut', () => {
  it('leaves out those who are equal to the first one left out', () => {
    expect(cutBoard(rows(130, 120, 120, 110), 2)).toEqual(rows(130))
    expect(cutBoard(rows(130, 120, 110, 100), 3)).toEqual(rows(130, 120, 110))
  })
  it('keeps all where nobody is left out', () => {
    expect(cutBoard(rows(130, 130), 2)).toEqual(rows(130, 130))
  })
  it('shows nobody where all are equal', () => {
    expect(cutBoard(rows(105, 105, 105, 105), 2)).toEqual([])
  })
  it('never parts equals, and never shows more than its limit', () => {
    const honors = fc.array(fc.integer({ min: 100, max: 110 }), { maxLength: 30 })
    fc.assert(
      fc.property(honors, fc.integer({ min: 1, max: 20 }), (points, limit) => {
        const sorted = points.toSorted((a, b) => b - a)
        const shown = cutBoard(rows(...sorted.slice(0, limit + 1)), limit).map((row) => row.honor)
        expect(shown.length).toBeLessThanOrEqual(limit)
        for (const outside of sorted.slice(shown.length)) expect(shown).not.toContain(outside)
      }),
    )
  })
})

describe('a household on a board', () => {
  it.each([
    ['named', { as: 'named', headName: '欧阳大山' }, true],
    ['masked', { as: 'masked', surname: '欧阳' }, true],
    ['unanswered', { as: 'household' }, false],
    ['hidden', { as: 'household' }, false],
  ] as const)('that is %s', (listing, shown, why) => {
    expect(shownHousehold(listing, '欧阳大山')).toEqual(shown)
    expect(saysWhy(listing)).toBe(why)
  })
})
