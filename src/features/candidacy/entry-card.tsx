import { Text } from '@tarojs/components'
import type { EntryStatus } from '../../../cloudfunctions/contract/exemplar-words'
import type { EntryView } from '../../../cloudfunctions/contract/exemplars'
import { Card } from '../../components/card'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './candidacy.scss'

const words = t.candidacy

const TONES: Record<EntryStatus, TagTone> = {
  recommended: 'active',
  vetted: 'active',
  voted: 'active',
  scored: 'active',
  onNotice: 'active',
  chosen: 'honour',
  notRecommended: 'plain',
  withdrawnByCandidate: 'plain',
  revoked: 'warning',
}

/** How far it is at one level, and what comes next and when. */
export function EntryCard({ entry }: { entry: EntryView }) {
  const { level, divisionName, status } = entry
  return (
    <Card
      title={fill(words.level, { level: t.people.levels[level], place: divisionName })}
      aside={<StatusTag words={t.exemplarWords.entries[status]} tone={TONES[status]} />}
    >
      {linesOf(entry, useVillageNow()).map((line) => (
        <Text key={line} className="candidacy-words">
          {line}
        </Text>
      ))}
    </Card>
  )
}

const RUNNING: readonly EntryStatus[] = ['recommended', 'vetted', 'voted', 'scored', 'onNotice']

function linesOf({ status, stage, stageEndsAt, ending, endWords, appealUntil, appealDueAt }: EntryView, now: string) {
  const next = words.next[stage]
  const date = (instant: string) => lastDayWords(instant, now)
  return [
    ...(RUNNING.includes(status)
      ? [stageEndsAt === undefined ? next.undated : fill(next.dated, { date: date(stageEndsAt) })]
      : []),
    ...(ending === undefined ? [] : [fill(words.ending, { words: endWords ?? t.exemplarWords.endings[ending] })]),
    ...(appealUntil === undefined ? [] : [fill(words.appealUntil, { date: date(appealUntil) })]),
    ...(appealDueAt === undefined ? [] : [fill(words.appealDue, { date: date(appealDueAt) })]),
  ]
}
