import '../../support/repeatable'
import * as fc from 'fast-check'
import { laySheets, leadOf, type Measured } from '../../../src/components/print/lay-sheets'

const room = { first: 700, next: 900 }

const block = (key: string, height: number, more: Partial<Measured> = {}): Measured => ({ key, height, ...more })

describe('blocks on sheets', () => {
  it('one line is one sheet', () => {
    expect(laySheets([block('a', 40)], room)).toEqual([['a']])
  })

  it('nothing at all is still one sheet, with its head and foot', () => {
    expect(laySheets([], room)).toEqual([[]])
  })

  it('what does not fit below moves to the next sheet whole', () => {
    expect(laySheets([block('a', 600), block('b', 101)], room)).toEqual([['a'], ['b']])
  })

  it('a sheet may be filled to the last pixel', () => {
    expect(laySheets([block('a', 600), block('b', 100)], room)).toEqual([['a', 'b']])
  })

  it('two of one key are refused, for one of them would be lost', () => {
    expect(() => laySheets([block('a', 40), block('a', 50)], room)).toThrow('same key')
  })

  it('a heading goes with what follows it', () => {
    const blocks = [block('a', 500), block('h', 100, { keepWithNext: true }), block('b', 150)]
    expect(laySheets(blocks, room)).toEqual([['a'], ['h', 'b']])
  })

  it('the heads of the columns stand again where a table goes on', () => {
    const rows = ['a', 'b', 'c'].map((key) => block(key, 400, { under: 'columns' }))
    const sheets = laySheets([block('columns', 50, { keepWithNext: true }), ...rows], room)
    expect(sheets).toEqual([
      ['columns', 'a'],
      ['columns', 'b', 'c'],
    ])
  })
})

const keepers = fc.record({ height: fc.integer({ min: 1, max: 90 }), kind: fc.constantFrom('heading', 'columns') })
const others = fc.record({ height: fc.integer({ min: 1, max: 500 }), kind: fc.constantFrom('row', 'cells') })

/** Papers of headings, rows and a table, whose blocks each fit on a sheet with what must stand above them. */
const papers = fc.array(fc.oneof({ weight: 1, arbitrary: keepers }, { weight: 6, arbitrary: others }), {
  maxLength: 80,
})

function paperOf(drawn: { height: number; kind: string }[]): Measured[] {
  const blocks: Measured[] = [block('columns', 40)]
  for (const [at, { height, kind }] of drawn.entries()) {
    const afterKept = blocks.at(-1)?.keepWithNext === true
    const keeps = (kind === 'heading' || kind === 'columns') && !afterKept
    blocks.push(block(`b${at}`, height, keeps ? { keepWithNext: true } : kind === 'cells' ? { under: 'columns' } : {}))
  }
  return blocks
}

describe('any paper', () => {
  const repeated = (sheet: string[], at: number) => (at > 0 && sheet[0] === 'columns' ? sheet.slice(1) : sheet)

  it('loses nothing and keeps its order', () => {
    fc.assert(
      fc.property(papers, (drawn) => {
        const blocks = paperOf(drawn)
        expect(laySheets(blocks, room).flatMap(repeated)).toEqual(blocks.map(({ key }) => key))
      }),
    )
  })

  it('has no sheet that is higher than its room', () => {
    fc.assert(
      fc.property(papers, (drawn) => {
        const blocks = paperOf(drawn)
        const heights = new Map(blocks.map(({ key, height }) => [key, height]))
        const sums = laySheets(blocks, room).map((keys) => keys.reduce((sum, key) => sum + (heights.get(key) ?? 0), 0))
        expect(sums.filter((sum, at) => sum > (at === 0 ? room.first : room.next))).toEqual([])
      }),
    )
  })

  it('ends no sheet with a heading that something follows', () => {
    fc.assert(
      fc.property(papers, (drawn) => {
        const blocks = paperOf(drawn)
        const kept = new Set(blocks.filter((one) => one.keepWithNext).map(({ key }) => key))
        const ends = laySheets(blocks, room).slice(0, -1)
        expect(ends.map((keys) => keys.at(-1) ?? '').filter((key) => kept.has(key))).toEqual([])
      }),
    )
  })
})

it('what stands above a block counts where it would be cut', () => {
  const blocks = [
    block('columns', 40, { keepWithNext: true }),
    block('h', 60, { keepWithNext: true }),
    block('a', 10),
    block('b', 10, { under: 'columns' }),
  ]
  expect(Object.fromEntries(leadOf(blocks))).toEqual({ columns: 0, h: 40, a: 100, b: 40 })
})
