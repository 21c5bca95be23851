import type { CreditTimelineItem } from '../../../cloudfunctions/contract/credit'
import { Card } from '../../components/card'
import { Timeline } from '../../components/timeline'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

/** All that happened, first to last; nothing before anything did. */
export function CreditTimeline({ items }: { items: readonly CreditTimelineItem[] }) {
  const now = useVillageNow()
  if (items.length === 0) return null
  return (
    <Card title={t.credit.timeline}>
      <Timeline
        steps={items.map(({ event, at, words, reasons }, index) => ({
          key: `${at}-${event}-${index}`,
          title: t.credit.events[event],
          when: momentWords(at, now),
          words: [...(reasons ?? []).map((reason) => t.council.declineReasons[reason]), ...(words ?? [])],
        }))}
      />
    </Card>
  )
}
