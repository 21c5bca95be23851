import { encode } from 'uqr'

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

/** A picture reads no stylesheet: these are the light tokens. */
export const INK = {
  paper: '#faf7f2',
  card: '#ffffff',
  ink: '#26211d',
  soft: '#665d55',
  red: '#b3261e',
  gold: '#7d580b',
  goldFill: '#e3b94c',
}

export interface Line {
  words: string
  /** Where it begins: at the left, or around which point where it is centred. */
  x: number
  y: number
  size: number
  colour: string
  bold?: boolean
  centred?: boolean
  /** It becomes smaller where it would be wider. */
  width: number
}

/** One line, smaller where it would be too wide. */
export function writeLine(pen: Pen, { words, x, y, size, colour, width, bold = false, centred = false }: Line): void {
  const fontOf = (px: number) => `${bold ? 'bold ' : ''}${px}px sans-serif`
  pen.font = fontOf(size)
  const measured = pen.measureText(words).width
  if (measured > width) pen.font = fontOf(Math.floor((size * width) / measured))
  pen.fillStyle = colour
  pen.textAlign = centred ? 'center' : 'left'
  pen.fillText(words, x, y)
  pen.textAlign = 'left'
}

export interface Square {
  left: number
  top: number
  size: number
}

/** A QR in the middle of its square, of whole dots where there is room for them, with the quiet border that scanners want. */
export function drawQr(pen: Pen, text: string, { left, top, size: edge }: Square): void {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const square = edge >= size ? Math.floor(edge / size) : edge / size
  const inset = Math.floor((edge - square * size) / 2)
  pen.fillStyle = INK.card
  pen.fillRect(left, top, edge, edge)
  pen.fillStyle = INK.ink
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries())
      if (dark) pen.fillRect(left + inset + x * square, top + inset + y * square, square, square)
}
