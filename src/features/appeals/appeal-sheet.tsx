import type { AppealSheet } from '../../../cloudfunctions/contract/appeals'
import { PageFrame } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { AppealFacts } from './appeal-facts'
import { AppealHistory } from './appeal-history'
import { AppealPhotos } from './appeal-photos'
import { AppealSaid } from './appeal-said'
import { DecisionBar } from './decision-bar'
import { DecisionForm } from './decision-form'
import { useDecision } from './use-decision'

/** The appeal, the deed, what was decided before and why, down to the decision. */
export function AppealSheetView({ sheet, onDone }: { sheet: AppealSheet; onDone: () => void }) {
  const decision = useDecision(sheet, onDone)
  return (
    <PageFrame title={t.appeals.sheet.title} bar={<DecisionBar decision={decision} />} wide="columns">
      <AppealSaid sheet={sheet} />
      <AppealFacts sheet={sheet} />
      <AppealHistory sheet={sheet} />
      {sheet.photos.length > 0 && <AppealPhotos sheet={sheet} decision={decision} />}
      <DecisionForm sheet={sheet} decision={decision} />
    </PageFrame>
  )
}
