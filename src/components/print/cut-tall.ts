import type { PrintBlock } from './print.types'

/** A line of a block's text as it stands in the browser. */
export interface TextLine {
  /** So many UTF-16 units of the text are read when the line is. */
  end: number
  /** Px from the top of the block to the head and to the foot of the line. */
  top: number
  bottom: number
}

/** A block whose text may go on on the next sheet. */
type Flowing = Extract<PrintBlock, { text: string }> & { kind: 'text' | 'fact' | 'row' }

const isFlowing = (block: PrintBlock): block is Flowing =>
  block.kind === 'text' || block.kind === 'fact' || block.kind === 'row'

/** Ends of the parts: as many lines each as have room below what stands above the text. */
function endsOf(lines: readonly TextLine[], room: number): number[] {
  const above = lines[0]?.top ?? 0
  const ends: number[] = []
  let from = above
  for (const [at, { top, bottom }] of lines.entries()) {
    if (above + bottom - from <= room || at === 0) continue
    ends.push(lines[at - 1]?.end ?? 0)
    from = top
  }
  return ends
}

/**
 * Cuts a block that is taller than the room into parts that are not, at the ends of lines; each part keeps title and
 * label. Nothing of the text is lost. The block itself when its text cannot be cut. `height` and `room` in px.
 */
export function cutTall(block: PrintBlock, height: number, lines: readonly TextLine[], room: number): PrintBlock[] {
  if (!isFlowing(block)) return [block]
  const below = height - (lines.at(-1)?.bottom ?? height)
  const ends = endsOf(lines, room - below)
  const { key, text } = block
  return [0, ...ends].map((from, at) => ({
    ...block,
    ...(at === 0 ? {} : { key: `${key}+${at}`, continued: true }),
    text: text.slice(from, ends[at]),
  }))
}
