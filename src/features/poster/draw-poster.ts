import type { Drawing } from '../../components/drawn-picture.types'
import { drawQr, INK, type Line, type Pen, writeLine } from '../../components/pen'
import { wrapWords } from '../../components/wrap-words'
import type { PosterContent } from './poster-content'

/** Pixels of the picture. */
const POSTER = { width: 750, height: 1200 }

const MARGIN = 60
const HEAD = 190
const QR_SIZE = 200
const LINE = 56
const TEXT_TOP = 430
const FOOT_TOP = POSTER.height - MARGIN - QR_SIZE
const TEXT_LINES = Math.floor((FOOT_TOP - TEXT_TOP - LINE) / LINE)
const INSIDE = POSTER.width - 2 * MARGIN

/** Where a code stands. */
const CODE_PLACE = { left: POSTER.width - MARGIN - QR_SIZE, top: FOOT_TOP, size: QR_SIZE }

const write = (pen: Pen, line: Omit<Line, 'x' | 'width'> & { width?: number }): void =>
  writeLine(pen, { x: MARGIN, width: INSIDE, ...line })

/** A poster as a picture, with the page's own code laid over where the platform drew one. */
export const posterDrawing = (content: PosterContent): Drawing => ({
  ...POSTER,
  draw: (pen) => drawPoster(pen, content),
  key: JSON.stringify(content),
  over: content.pageCode === null ? undefined : { src: content.pageCode, square: CODE_PLACE },
})

/** Draws a poster from top to bottom: what it is, who, what they did, where it comes from, and the way to the page. */
export function drawPoster(pen: Pen, content: PosterContent): void {
  pen.textAlign = 'left'
  pen.textBaseline = 'top'
  pen.fillStyle = INK.paper
  pen.fillRect(0, 0, POSTER.width, POSTER.height)
  pen.fillStyle = INK.red
  pen.fillRect(0, 0, POSTER.width, HEAD)
  write(pen, { words: content.app, y: 44, size: 56, colour: INK.card, bold: true })
  write(pen, { words: content.kind, y: 120, size: 32, colour: INK.card })
  write(pen, { words: content.deedClass, y: HEAD + 50, size: 36, colour: INK.gold, bold: true })
  write(pen, { words: content.people, y: HEAD + 116, size: 60, colour: INK.ink, bold: true })
  pen.font = '34px sans-serif'
  pen.fillStyle = INK.ink
  const lines = wrapWords(content.text, INSIDE, TEXT_LINES, (line) => pen.measureText(line).width)
  for (const [at, line] of lines.entries()) pen.fillText(line, MARGIN, TEXT_TOP + at * LINE)
  const width = content.address === null && content.pageCode === null ? INSIDE : INSIDE - QR_SIZE - MARGIN
  write(pen, { words: content.from, y: FOOT_TOP + 20, size: 28, colour: INK.ink, width })
  write(pen, { words: content.invitation, y: FOOT_TOP + 80, size: 28, colour: INK.red, width })
  write(pen, { words: content.sponsor, y: FOOT_TOP + 150, size: 24, colour: INK.soft, width })
  if (content.address !== null) drawQr(pen, content.address, CODE_PLACE)
}
