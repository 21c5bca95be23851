import * as t from '../../i18n/zh-CN'
import { BottomBar } from '../bottom-bar'
import { Button } from '../button'
import { Hint } from '../hint'
import { PageFrame } from '../page-frame'
import type { PrintPageProps } from './print.types'
import { PrintHalves } from './print-halves'
import { PrintSheets } from './print-sheets'

/**
 * A page whose sheets the browser prints without loss: every sheet is A4 and carries title, number, QR, code and
 * 「第 n 页 共 m 页」 itself. Give it a `PrintPaper` of blocks; it measures them and fills the sheets.
 */
export function PrintPage({ title, state, paper, halves = [], children }: PrintPageProps) {
  const bar = (paper || halves.length > 0) && (
    <BottomBar>
      <Button onPress={() => window.print()}>{t.print.print}</Button>
    </BottomBar>
  )
  return (
    <PageFrame title={title} state={state} bar={bar} wide>
      {children}
      {paper && (
        <>
          <Hint words={t.print.hint} />
          <PrintSheets paper={paper} />
        </>
      )}
      {halves.length > 0 && (
        <>
          <Hint words={t.print.halvesHint} />
          <PrintHalves halves={halves} />
        </>
      )}
    </PageFrame>
  )
}
