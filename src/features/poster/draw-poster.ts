import { encode } from 'uqr'
import type { PosterContent } from './poster-content'
import { wrapWords } from './wrap-words'

/** What a canvas of either platform draws with. */
export interface Pen {
  fillStyle: CanvasRenderingContext2D['fillStyle']
  font: string
  textAlign: CanvasTextAlign
  textBaseline: CanvasTextBaseline
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(words: string, x: number, y: number): void
  measureText(words: string): { width: number }
}

/** Pixels of the picture. */
export const POSTER = { width: 750, height: 1200 }

/** A picture reads no stylesheet: these are the light tokens. */
const INK = { paper: '#faf7f2', card: '#ffffff', ink: '#26211d', soft: '#665d55', red: '#b3261e', gold: '#7d580b' }

const MARGIN = 60
const HEAD = 190
const QR_SIZE = 200
const LINE = 56
const TEXT_TOP = 430
const FOOT_TOP = POSTER.height - MARGIN - QR_SIZE
const TEXT_LINES = Math.floor((FOOT_TOP - TEXT_TOP - LINE) / LINE)
const INSIDE = POSTER.width - 2 * MARGIN

/** Where a code stands. */
export const CODE_PLACE = { left: POSTER.width - MARGIN - QR_SIZE, top: FOOT_TOP, size: QR_SIZE }

interface Line {
  words: string
  y: number
  size: number
  colour: string
  bold?: boolean
  width?: number
}

/** One line, smaller where it would be too wide. */
function writeLine(pen: Pen, { words, y, size, colour, bold = false, width = INSIDE }: Line, x = MARGIN): void {
  const fontOf = (px: number) => `${bold ? 'bold ' : ''}${px}px sans-serif`
  pen.font = fontOf(size)
  const measured = pen.measureText(words).width
  if (measured > width) pen.font = fontOf(Math.floor((size * width) / measured))
  pen.fillStyle = colour
  pen.fillText(words, x, y)
}

function drawCode(pen: Pen, address: string): void {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const square = QR_SIZE / size
  const { left } = CODE_PLACE
  pen.fillStyle = INK.card
  pen.fillRect(left, FOOT_TOP, QR_SIZE, QR_SIZE)
  pen.fillStyle = INK.ink
  // A little over, so that no hairline shows between two squares.
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries())
      if (dark) pen.fillRect(left + x * square, FOOT_TOP + y * square, square + 0.5, square + 0.5)
}

/** Draws a poster from top to bottom: what it is, who, what they did, where it comes from, and the way to the page. */
export function drawPoster(pen: Pen, content: PosterContent): void {
  pen.textAlign = 'left'
  pen.textBaseline = 'top'
  pen.fillStyle = INK.paper
  pen.fillRect(0, 0, POSTER.width, POSTER.height)
  pen.fillStyle = INK.red
  pen.fillRect(0, 0, POSTER.width, HEAD)
  writeLine(pen, { words: content.app, y: 44, size: 56, colour: INK.card, bold: true })
  writeLine(pen, { words: content.kind, y: 120, size: 32, colour: INK.card })
  writeLine(pen, { words: content.deedClass, y: HEAD + 50, size: 36, colour: INK.gold, bold: true })
  writeLine(pen, { words: content.people, y: HEAD + 116, size: 60, colour: INK.ink, bold: true })
  pen.font = '34px sans-serif'
  pen.fillStyle = INK.ink
  const lines = wrapWords(content.text, INSIDE, TEXT_LINES, (line) => pen.measureText(line).width)
  for (const [at, line] of lines.entries()) pen.fillText(line, MARGIN, TEXT_TOP + at * LINE)
  const width = content.address === null && content.pageCode === null ? INSIDE : INSIDE - QR_SIZE - MARGIN
  writeLine(pen, { words: content.from, y: FOOT_TOP + 20, size: 28, colour: INK.ink, width })
  writeLine(pen, { words: content.invitation, y: FOOT_TOP + 80, size: 28, colour: INK.red, width })
  writeLine(pen, { words: content.sponsor, y: FOOT_TOP + 150, size: 24, colour: INK.soft, width })
  if (content.address !== null) drawCode(pen, content.address)
}
