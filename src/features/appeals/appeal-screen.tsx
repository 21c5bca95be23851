import { useState } from 'react'
import type { AppealId } from '../../../cloudfunctions/contract/ids'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { AppealSheetView } from './appeal-sheet'
import { useAppealSheet } from './use-appeals'

/** One appeal with everything that an officer needs to decide it. */
export function AppealScreen({ appealId }: { appealId: AppealId }) {
  const [done, setDone] = useState(false)
  const sheet = useAppealSheet(appealId)
  if (done)
    return (
      <PageFrame title={t.appeals.sheet.title}>
        <Hint words={t.appeals.decision.done} />
      </PageFrame>
    )
  if (sheet.data === undefined)
    return (
      <PageFrame state={stateOf(sheet)} title={t.appeals.sheet.title}>
        {null}
      </PageFrame>
    )
  return <AppealSheetView sheet={sheet.data} onDone={() => setDone(true)} />
}
