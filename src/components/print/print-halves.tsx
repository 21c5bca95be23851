import { type CSSProperties, useRef } from 'react'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { DrawnPicture } from '../drawn-picture'
import './print.scss'
import type { PrintHalf } from './print.types'
import { usePrinting } from './use-printing'
import { useZoom } from './use-zoom'

/** Drawings on sheets of A4, two on each: cut through the middle they are A5. */
export function PrintHalves({ halves }: { halves: readonly PrintHalf[] }) {
  const frame = useRef<HTMLDivElement>(null)
  const shown: CSSProperties & Record<'--sheet-zoom', string> = { '--sheet-zoom': String(useZoom(frame)) }
  usePrinting()
  const sheets = halves.flatMap((_, at) => (at % 2 === 0 ? [halves.slice(at, at + 2)] : []))
  return (
    <div className="yx-papers" ref={frame}>
      <div className="yx-papers__shown" style={shown}>
        {sheets.map((sheet, at) => (
          <section
            key={sheet.map(({ drawing }) => drawing.key).join('|')}
            className="yx-paper yx-paper--halves"
            aria-label={fill(t.print.page, { page: at + 1, pages: sheets.length })}
          >
            {sheet.map(({ drawing, label }) => (
              <div key={drawing.key} className="yx-paper__half">
                <DrawnPicture drawing={drawing} label={label} />
              </div>
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}
