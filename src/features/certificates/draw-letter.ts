import type { Drawing } from '../../components/drawn-picture.types'
import { INK, type Pen, writeLine } from '../../components/pen'
import { wrapWords } from '../../components/wrap-words'
import { A5, drawGround } from './draw-plaque'

/** A letter of thanks, as words. */
export interface LetterContent {
  title: string
  dear: string
  text: string
  from: string
  sponsor: string
}

const LEFT = 200
const WIDTH = A5.width - 2 * LEFT
const SIZE = 64
const LINE = 108
const LINES_MOST = 6

function draw(pen: Pen, { title, dear, text, from, sponsor }: LetterContent): void {
  drawGround(pen)
  const head = { x: A5.width / 2, width: WIDTH, centred: true, colour: INK.red, bold: true }
  writeLine(pen, { ...head, words: title, y: 140, size: 110 })
  writeLine(pen, { x: LEFT, width: WIDTH, words: dear, y: 320, size: SIZE, colour: INK.ink })
  pen.font = `${SIZE}px sans-serif`
  pen.fillStyle = INK.ink
  // Two blanks of a Chinese paragraph, kept through the wrapping.
  const lines = wrapWords(`　　${text}`, WIDTH, LINES_MOST, (line) => pen.measureText(line).width)
  for (const [at, line] of lines.entries()) pen.fillText(at === 0 ? `　　${line}` : line, LEFT, 430 + at * LINE)
  const foot = { x: LEFT, width: WIDTH, size: 52, colour: INK.soft }
  writeLine(pen, { ...foot, words: sponsor, y: 960 })
  writeLine(pen, { ...foot, words: from, y: 1036 })
}

/** A letter of thanks, A5. */
export const letterDrawing = (content: LetterContent): Drawing => ({
  ...A5,
  draw: (pen) => draw(pen, content),
  key: JSON.stringify(content),
})
