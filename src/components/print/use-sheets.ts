import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { cutTall } from './cut-tall'
import { laySheets, leadOf, type Measured } from './lay-sheets'
import { blockIn, heightIn, linesIn, roomIn } from './measure'
import type { PrintBlock } from './print.types'

/** The blocks as they print, some of them cut in two, and the keys of each sheet once they are measured. */
interface Laid {
  blocks: readonly PrintBlock[]
  sheets: string[][]
}

const measured = (ruler: HTMLElement, blocks: readonly PrintBlock[]): Measured[] =>
  blocks.map((block) => ({
    key: block.key,
    height: heightIn(ruler, block.key),
    keepWithNext: block.kind === 'heading' || block.kind === 'columns',
    ...(block.kind === 'cells' ? { under: block.under } : {}),
  }))

/** Lays all blocks on sheets; if some are taller than a sheet, cuts those and asks to be measured again. */
function layOnce(ruler: HTMLElement, blocks: readonly PrintBlock[]): Laid {
  const all = measured(ruler, blocks)
  const room = roomIn(ruler)
  const leads = leadOf(all)
  const cut = blocks.flatMap((block, at) => {
    const height = all[at]?.height ?? 0
    const left = Math.min(room.first, room.next) - (leads.get(block.key) ?? 0)
    const element = height > left ? blockIn(ruler, block.key) : undefined
    return element ? cutTall(block, height, linesIn(element), left) : [block]
  })
  return cut.length > blocks.length ? { blocks: cut, sheets: [] } : { blocks, sheets: laySheets(all, room) }
}

/**
 * Lays blocks on sheets by what they measure in the ruler, in which the caller shows `blocks` of the answer. Measured
 * again when the ruler changes its size: a page that was not shown yet had none.
 */
export function useSheets(ruler: RefObject<HTMLElement>, asked: readonly PrintBlock[]): Laid {
  const [laid, setLaid] = useState<Laid>({ blocks: asked, sheets: [] })
  const [size, setSize] = useState(0)
  useEffect(() => {
    const element = ruler.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(() => setSize((last) => Math.round(element.getBoundingClientRect().width) || last))
    watch.observe(element)
    return () => watch.disconnect()
  }, [ruler])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size is a reason to begin again
  useLayoutEffect(() => setLaid({ blocks: asked, sheets: [] }), [asked, size])
  useLayoutEffect(() => {
    if (ruler.current && laid.sheets.length === 0) setLaid(layOnce(ruler.current, laid.blocks))
  }, [ruler, laid])
  return laid
}
