import type { ObjectionId } from '../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { AnswerForm } from './answer-form'
import { ByHand } from './by-hand'
import { LineCard } from './line-card'
import { Recused } from './recused'
import { SealedCard } from './sealed-card'
import { SheetFacts } from './sheet-facts'
import { useSheet } from './use-objections'

/** One objection for those who decide it: the line, what levels answered, what is sealed, and the answer. */
export function ObjectionSheetScreen({ objectionId }: { objectionId: ObjectionId }) {
  const asked = useSheet(objectionId)
  usePullToRefresh(asked)
  const sheet = asked.data
  return (
    <PageFrame title={t.objections.sheet.title} state={stateOf(asked)} wide="columns">
      {sheet && sheet.recusedFor.length > 0 && <Recused sheet={sheet} />}
      {sheet && sheet.recusedFor.length === 0 && (
        <>
          <LineCard title={t.objections.sheet.about} words={sheet.line} />
          <SheetFacts sheet={sheet} />
          {sheet.can.includes('readWords') && <SealedCard objectionId={objectionId} />}
          {sheet.can.includes('answer') && <AnswerForm sheet={sheet} />}
          <ByHand sheet={sheet} />
        </>
      )}
    </PageFrame>
  )
}
