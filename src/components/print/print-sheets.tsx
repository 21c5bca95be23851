import { type CSSProperties, useRef } from 'react'
import { PrintBlock } from './print-block'
import './print.scss'
import type { PrintPaper } from './print.types'
import { PrintSheet } from './print-sheet'
import { usePrinting } from './use-printing'
import { useSheets } from './use-sheets'
import { useZoom } from './use-zoom'

/** The sheets of a paper, seen as they will print; smaller where the screen is narrow. */
export function PrintSheets({ paper }: { paper: PrintPaper }) {
  const frame = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const { blocks, sheets } = useSheets(ruler, paper.blocks)
  const shown: CSSProperties & Record<'--sheet-zoom', string> = { '--sheet-zoom': String(useZoom(frame)) }
  usePrinting()
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
