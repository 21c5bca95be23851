import type { ReactNode } from 'react'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { RULED } from './measure'
import type { PrintPaper } from './print.types'
import { PrintQr } from './print-qr'

interface PrintSheetProps {
  paper: PrintPaper
  /** From 1. */
  page: number
  pages: number
  /** The blocks of this sheet. */
  children?: ReactNode
}

/** One sheet of A4: head with title and number, the blocks, and at the foot QR, code, sponsor and number of the page. */
export function PrintSheet({ paper, page, pages, children }: PrintSheetProps) {
  return (
    <section className="yx-paper" aria-label={fill(t.print.page, { page, pages })}>
      <PrintHead paper={paper} first={page === 1} />
      <div className="yx-paper__body" {...{ [RULED.body]: '' }}>
        {children}
      </div>
      <PrintFoot paper={paper} page={page} pages={pages} />
    </section>
  )
}

function PrintHead({ paper: { title, number }, first }: { paper: PrintPaper; first: boolean }) {
  return (
    <header className={`yx-paper__head ${first ? 'yx-paper__head--first' : ''}`}>
      <h1 className="yx-paper__title">{title}</h1>
      <p className="yx-paper__number">{number}</p>
    </header>
  )
}

function PrintFoot({ paper: { address, code, sponsor }, page, pages }: Omit<PrintSheetProps, 'children'>) {
  return (
    <footer className="yx-paper__foot">
      {address !== null && <PrintQr address={address} label={t.print.scan} />}
      <div className="yx-paper__words">
        <p className="yx-paper__line">
          {address !== null && <span>{t.print.scan}</span>}
          <span className="yx-paper__page">{fill(t.print.page, { page, pages })}</span>
        </p>
        {code !== null && <p className="yx-paper__code">{code}</p>}
        <p>{sponsor}</p>
      </div>
    </footer>
  )
}
