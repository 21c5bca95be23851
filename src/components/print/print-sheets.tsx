import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react'
import { PrintBlock } from './print-block'
import './print.scss'
import type { PrintPaper } from './print.types'
import { PrintSheet } from './print-sheet'
import { useSheets } from './use-sheets'

/** Width of A4 in CSS px, at 96 to the inch. */
const A4_PX = 793.7

/** While it stands on the page, printing prints the sheets and nothing else of the page. */
const PRINTING = 'yx-printing'

/** The sheets of a paper, seen as they will print; smaller where the screen is narrow. */
export function PrintSheets({ paper }: { paper: PrintPaper }) {
  const frame = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const { blocks, sheets } = useSheets(ruler, paper.blocks)
  const shown: CSSProperties & Record<'--sheet-zoom', string> = { '--sheet-zoom': String(useZoom(frame)) }
  useEffect(() => {
    document.documentElement.classList.add(PRINTING)
    return () => document.documentElement.classList.remove(PRINTING)
  }, [])
  const byKey = new Map(blocks.map((block) => [block.key, <PrintBlock key={block.key} block={block} />]))
  return (
    <div className="yx-papers" ref={frame}>
      <div className="yx-papers__ruler" ref={ruler} aria-hidden>
        <PrintSheet paper={paper} page={1} pages={1} />
        <PrintSheet paper={paper} page={2} pages={2} />
        <div className="yx-papers__column">{[...byKey.values()]}</div>
      </div>
      <div className="yx-papers__shown" style={shown}>
        {sheets.map((keys, at) => (
          <PrintSheet key={keys.join('|')} paper={paper} page={at + 1} pages={sheets.length}>
            {keys.map((key) => byKey.get(key))}
          </PrintSheet>
        ))}
      </div>
    </div>
  )
}

/** How much smaller a sheet stands on a screen that is narrower than it. */
function useZoom(frame: RefObject<HTMLElement>): number {
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    const element = frame.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(() => setZoom(Math.min(1, element.clientWidth / A4_PX) || 1))
    watch.observe(element)
    return () => watch.disconnect()
  }, [frame])
  return zoom
}
