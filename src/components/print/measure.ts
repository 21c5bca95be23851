import type { TextLine } from './cut-tall'
import type { Room } from './lay-sheets'

/** Attributes by which the ruler's parts are found again. */
export const RULED = { block: 'data-print-block', flow: 'data-print-flow', body: 'data-print-body' } as const

/** Print and screen may break a line differently: this much of every sheet stays empty. Px, a line and a half. */
const SLACK = 48

/** Boxes of one line may differ by this much: a digit's font is not that of the characters around it. Px. */
const SAME_LINE = 6

/** What a sheet holds, from two empty sheets that stand in the ruler: the first, and one that follows. */
export function roomIn(ruler: HTMLElement): Room {
  const [first = 0, next = 0] = [...ruler.querySelectorAll(`[${RULED.body}]`)].map(
    (body) => body.getBoundingClientRect().height - SLACK,
  )
  return { first, next }
}

export const blockIn = (ruler: HTMLElement, key: string): HTMLElement | undefined =>
  [...ruler.querySelectorAll<HTMLElement>(`[${RULED.block}]`)].find((one) => one.getAttribute(RULED.block) === key)

/** Height of a block with the space below it. */
export const heightIn = (ruler: HTMLElement, key: string): number =>
  blockIn(ruler, key)?.getBoundingClientRect().height ?? 0

/** The lines of a block's flowing text, as the browser broke them. */
export function linesIn(block: HTMLElement): TextLine[] {
  const text = block.querySelector(`[${RULED.flow}]`)?.firstChild
  if (!(text instanceof Text)) return []
  const { top: zero } = block.getBoundingClientRect()
  const range = document.createRange()
  const lines: TextLine[] = []
  for (let at = 0; at < text.length; at += 1) {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    const box = range.getClientRects()[0]
    const open = lines.at(-1)
    if (open && (!box || Math.abs(open.bottom - (box.bottom - zero)) < SAME_LINE)) open.end = at + 1
    else lines.push({ end: at + 1, top: (box?.top ?? zero) - zero, bottom: (box?.bottom ?? zero) - zero })
  }
  return lines
}
