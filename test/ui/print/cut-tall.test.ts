import '../../support/repeatable'
import * as fc from 'fast-check'
import { cutTall, type TextLine } from '../../../src/components/print/cut-tall'
import type { PrintBlock } from '../../../src/components/print/print.types'

const LINE = 30
const TITLE = 40
const BELOW = 10
const PER_LINE = 20

const row = (text: string): PrintBlock => ({ key: 'r', kind: 'row', title: '王**', text })

/** As the browser would break it: so many characters a line, below a title. */
function linesOf(text: string): TextLine[] {
  return Array.from({ length: Math.ceil(text.length / PER_LINE) }, (_, at) => ({
    end: Math.min((at + 1) * PER_LINE, text.length),
    top: TITLE + at * LINE,
    bottom: TITLE + (at + 1) * LINE,
  }))
}

const heightOf = (text: string) => TITLE + linesOf(text).length * LINE + BELOW

const cut = (text: string, room: number) => cutTall(row(text), heightOf(text), linesOf(text), room)
const textOf = (block: PrintBlock) => (block.kind === 'row' ? block.text : '')

it('a text of many sheets is cut at the ends of lines, and every part keeps the title', () => {
  const text = '字'.repeat(200)
  const parts = cut(text, TITLE + BELOW + 4 * LINE)
  expect(parts.map(textOf)).toEqual(['字'.repeat(80), '字'.repeat(80), '字'.repeat(40)])
  expect(parts.map(({ continued }) => continued ?? false)).toEqual([false, true, true])
  expect(new Set(parts.map(({ key }) => key)).size).toBe(3)
})

it('what has no text of its own stays whole', () => {
  const heading: PrintBlock = { key: 'h', kind: 'heading', text: '公示内容' }
  expect(cutTall(heading, 2000, [], 900)).toEqual([heading])
})

it('loses no word of any text, and leaves no part higher than the room', () => {
  const texts = fc.string({ minLength: 1, maxLength: 2000 })
  const rooms = fc.integer({ min: TITLE + BELOW + LINE, max: 1000 })
  fc.assert(
    fc.property(texts, rooms, (text, room) => {
      const parts = cut(text, room)
      expect(parts.map(textOf).join('')).toBe(text)
      expect(parts.filter((part) => heightOf(textOf(part)) > room)).toEqual([])
    }),
  )
})
