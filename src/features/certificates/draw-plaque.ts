import type { Drawing } from '../../components/drawn-picture.types'
import { drawQr, INK, type Pen, writeLine } from '../../components/pen'

/** A5 across, about 210 dots to the inch. */
export const A5 = { width: 1748, height: 1234 }
const CENTRE = A5.width / 2
const EDGE = 60
const INSIDE = A5.width - 2 * EDGE - 120
/** Some 46 mm: whole dots a square, so that a phone reads it from an arm's length (docs/decisions/0016). */
const QR_SIZE = 380
const QR = { left: A5.width - 130 - QR_SIZE, top: A5.height - 130 - QR_SIZE, size: QR_SIZE }
const FOOT = { x: 140, width: QR.left - 200 }
/** Beside the code, around the middle. */
const BESIDE = 2 * (QR.left - 40 - CENTRE)

/** All that stands on a plaque, as words. */
export interface PlaqueContent {
  county: string
  kind: string
  /** Absent where a grade is not told. */
  grade: string | undefined
  holder: string | undefined
  from: string
  /** Which door. */
  place: string | undefined
  sponsor: string
  scan: string
  qr: string
}

/** A ground with a frame of two lines, on which a plaque or a letter stands. */
export function drawGround(pen: Pen): void {
  pen.textAlign = 'left'
  pen.textBaseline = 'top'
  const frames: [string, number][] = [
    [INK.card, 0],
    [INK.red, EDGE],
    [INK.paper, EDGE + 14],
    [INK.goldFill, EDGE + 28],
    [INK.paper, EDGE + 34],
  ]
  for (const [colour, inset] of frames) {
    pen.fillStyle = colour
    pen.fillRect(inset, inset, A5.width - 2 * inset, A5.height - 2 * inset)
  }
}

function draw(pen: Pen, content: PlaqueContent): void {
  const { county, kind, grade, holder, from, place, sponsor, scan, qr } = content
  const middle = { x: CENTRE, width: INSIDE, centred: true }
  drawGround(pen)
  writeLine(pen, { ...middle, words: county, y: 130, size: 66, colour: INK.soft })
  writeLine(pen, {
    ...middle,
    words: Array.from(kind).join(' '),
    y: grade || holder ? 250 : 400,
    size: 270,
    colour: INK.red,
    bold: true,
  })
  const lines = [grade, holder].flatMap((one) => one ?? [])
  const [first, second] = lines
  if (first)
    writeLine(pen, { ...middle, words: first, y: 550, size: 110, colour: grade ? INK.gold : INK.ink, bold: true })
  if (second)
    writeLine(pen, { ...middle, width: BESIDE, words: second, y: 700, size: 100, colour: INK.ink, bold: true })
  writeLine(pen, { ...FOOT, words: from, y: 900, size: 56, colour: INK.ink })
  if (place) writeLine(pen, { ...FOOT, words: place, y: 976, size: 44, colour: INK.soft })
  writeLine(pen, { ...FOOT, words: sponsor, y: 1046, size: 44, colour: INK.soft })
  drawQr(pen, qr, QR)
  writeLine(pen, {
    x: QR.left + QR.size / 2,
    width: QR.size,
    centred: true,
    words: scan,
    y: QR.top - 56,
    size: 40,
    colour: INK.soft,
  })
}

/** The plaque for a door, A5; the same picture is kept on the phone. */
export const plaqueDrawing = (content: PlaqueContent): Drawing => ({
  ...A5,
  draw: (pen) => draw(pen, content),
  key: JSON.stringify(content),
})
