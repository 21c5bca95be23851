import type { ExemplarTimelineItem } from '../../../cloudfunctions/contract/exemplars'
import { Card } from '../../components/card'
import { Timeline } from '../../components/timeline'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

/** All that happened, first to last, each with the level at which it did. */
export function CandidacyTimeline({ items }: { items: readonly ExemplarTimelineItem[] }) {
  const now = useVillageNow()
  if (items.length === 0) return null
  const steps = items.filter((one, at) => !isRepeated(one, items[at + 1]))
  return (
    <Card title={t.candidacy.timeline}>
      <Timeline
        steps={steps.map(({ event, at, level, words }, index) => ({
          key: `${at}-${event}-${index}`,
          title: `${level ? `${t.people.levels[level]}：` : ''}${t.exemplarWords.events[event]}`,
          when: momentWords(at, now),
          words: words === undefined ? [] : [words],
        }))}
      />
    </Card>
  )
}

/** Of a checklist that is signed line by line, the last line is told. */
const isRepeated = (one: ExemplarTimelineItem, next: ExemplarTimelineItem | undefined): boolean =>
  one.event === 'lineSigned' && next?.event === 'lineSigned' && next.level === one.level
