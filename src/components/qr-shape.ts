import { encode } from 'uqr'

/** A QR as one shape: the path of its dark squares in a field of `size` × `size`, with the quiet border that scanners want. */
export function qrShape(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}
