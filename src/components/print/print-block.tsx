import type { CSSProperties } from 'react'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { RULED } from './measure'
import type { PrintBlock as Block, PrintColumn, PrintRow as Row } from './print.types'

/** One block on its sheet. Space stands below it and counts in its height; plain elements, so that it measures as it prints. */
export function PrintBlock({ block }: { block: Block }) {
  return (
    <div className={`yx-print yx-print--${block.kind}`} {...{ [RULED.block]: block.key }}>
      <Inside block={block} />
    </div>
  )
}

function Inside({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h2 className="yx-print__heading">{block.text}</h2>
    case 'text':
      return <Flow text={block.text} />
    case 'fact':
      return (
        <>
          <span className="yx-print__label">{block.label}</span>
          <Flow text={block.text} />
        </>
      )
    case 'row':
      return <PrintRow row={block} continued={block.continued === true} />
    case 'columns':
      return <Cells columns={block.columns} cells={block.columns.map(({ words }) => words)} />
    case 'cells':
      return <Cells columns={block.columns} cells={block.cells} />
    case 'blank':
      return (
        <>
          <span className="yx-print__label">{block.label}</span>
          <span className="yx-print__blank" />
        </>
      )
  }
}

function PrintRow({ row: { title, aside, text }, continued }: { row: Row; continued: boolean }) {
  return (
    <>
      <div className="yx-print__head">
        <span className="yx-print__title">{continued ? fill(t.print.continued, { title }) : title}</span>
        {aside !== undefined && <span className="yx-print__aside">{aside}</span>}
      </div>
      <Flow text={text} />
    </>
  )
}

/** The one text of a block that may go on on the next sheet. */
const Flow = ({ text }: { text: string }) => (
  <div className="yx-print__flow" {...{ [RULED.flow]: '' }}>
    {text}
  </div>
)

function Cells({ columns, cells }: { columns: readonly PrintColumn[]; cells: readonly string[] }) {
  const shares: CSSProperties = { gridTemplateColumns: columns.map(({ share }) => `${share}fr`).join(' ') }
  return (
    <div className="yx-print__cells" style={shares}>
      {columns.map(({ words, end }, at) => (
        <span key={words} className={end ? 'yx-print__end' : ''}>
          {cells[at]}
        </span>
      ))}
    </div>
  )
}
