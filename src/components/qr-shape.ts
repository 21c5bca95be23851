import { encode } from 'uqr'

/** Dark squares side by side in one row of a QR: where they begin, and how many they are. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = []
  for (const [x, dark] of row.entries()) {
    const last = runs[runs.length - 1]
    if (dark && last && last.x + last.length === x) last.length += 1
    else if (dark) runs.push({ x, length: 1 })
  }
  return runs
}

/** A QR as one shape: the path of its dark squares in a field of `size` × `size`, with the quiet border that scanners want. */
export function qrShape(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const bars = data.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
  return { path: bars.join(''), size }
}
