import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Card } from '../../../components/card'
import { Timeline, type TimelineStep } from '../../../components/timeline'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { lastDayWords, momentWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { nextWords } from '../next-words'

/** What happened so far, in plain words, and the next date. */
export function DeedTimeline({ deed }: { deed: DeedView }) {
  const now = useVillageNow()
  return (
    <Card title={t.deedPage.timeline}>
      <Timeline steps={[...deed.timeline.map((item, at) => stepOf(item, at, now)), ...aheadOf(deed, now)]} />
    </Card>
  )
}

function stepOf({ event, at, words, reasons }: DeedView['timeline'][number], index: number, now: string): TimelineStep {
  const named = [...new Set(reasons)].map((reason) => t.council.declineReasons[reason]).join('、')
  return {
    key: String(index),
    title: t.deeds.events[event],
    when: momentWords(at, now),
    words: [...(named === '' ? [] : [fill(t.deedPage.reasons, { reasons: named })]), ...new Set(words)],
  }
}

function aheadOf(deed: DeedView, now: string): TimelineStep[] {
  if (deed.nextAt === undefined || deed.myConsent === 'declined') return []
  return [{ key: 'next', title: nextWords(deed, now), when: lastDayWords(deed.nextAt, now), ahead: true }]
}
