import type { AppealSheet } from '../../../cloudfunctions/contract/appeals'
import { Card } from '../../components/card'
import { Timeline } from '../../components/timeline'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

/** What was decided before, and with what reasons. */
export function AppealHistory({ sheet: { timeline } }: { sheet: AppealSheet }) {
  const now = useVillageNow()
  const steps = timeline.map(({ event, at, words, reasons }, index) => {
    const named = [...new Set(reasons)].map((reason) => t.council.declineReasons[reason]).join('、')
    return {
      key: String(index),
      title: t.deeds.events[event],
      when: momentWords(at, now),
      words: [...(named === '' ? [] : [fill(t.deedPage.reasons, { reasons: named })]), ...new Set(words)],
    }
  })
  return (
    <Card title={t.appeals.sheet.history}>
      <Timeline steps={steps} />
    </Card>
  )
}
