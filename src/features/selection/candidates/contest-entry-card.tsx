import { Text, View } from '@tarojs/components'
import type { ComponentType } from 'react'
import type { EntryStatus } from '../../../../cloudfunctions/contract/exemplar-words'
import type { ContestEntry, ContestView } from '../../../../cloudfunctions/contract/exemplars'
import { Card } from '../../../components/card'
import { StatusTag, type TagTone } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { useRight } from '../../../services/session'
import type { PeoplePickerProps } from '../picker.types'
import '../selection.scss'
import { PaperAnswer } from './paper-answer'
import { RecommendUpward } from './recommend-upward'

const words = t.selection.contest

export const ENTRY_TONES: Record<EntryStatus, TagTone> = {
  recommended: 'plain',
  vetted: 'active',
  voted: 'active',
  scored: 'active',
  onNotice: 'active',
  chosen: 'honour',
  notRecommended: 'plain',
  withdrawnByCandidate: 'plain',
  revoked: 'warning',
}

interface ContestEntryCardProps {
  entry: ContestEntry
  contest: ContestView
  PeoplePicker: ComponentType<PeoplePickerProps>
}

/** One candidate of a contest: how far, who has yet to answer, and what the reader can do for them. */
export function ContestEntryCard({ entry, contest, PeoplePicker }: ContestEntryCardProps) {
  const clerk = useRight('deed.enterOnBehalf')
  const { name, villageName, status, ending, recommendedUpward } = entry
  const unanswered = entry.consent === 'unanswered' || entry.guardianConsent === 'unanswered'
  const ended = ending === undefined ? '' : ` · ${t.exemplarWords.endings[ending]}`
  return (
    <Card title={name} aside={<StatusTag words={t.exemplarWords.entries[status]} tone={ENTRY_TONES[status]} />}>
      <Text className="selection-soft">{`${villageName}${ended}`}</Text>
      <Progress entry={entry} />
      {recommendedUpward && (
        <View className="selection-tags">
          <StatusTag words={words.upward} tone="done" />
        </View>
      )}
      {contest.can.includes('recommendUpward') && status === 'chosen' && !recommendedUpward && (
        <RecommendUpward entry={entry} />
      )}
      {clerk && unanswered && contest.level === 'village' && (
        <PaperAnswer entry={entry} contest={contest} PeoplePicker={PeoplePicker} />
      )}
    </Card>
  )
}

function Progress({ entry }: { entry: ContestEntry }) {
  const { consent, guardianConsent, signed, lines, total, scorers = 0 } = entry
  const said = [
    fill(words.consent, { consent: t.exemplarWords.consents[consent] }),
    ...(guardianConsent ? [fill(words.guardian, { consent: t.exemplarWords.consents[guardianConsent] })] : []),
    ...(lines > 0 ? [fill(words.signed, { signed, lines })] : []),
    ...(total === undefined ? [] : [fill(words.total, { total, scorers })]),
  ]
  return (
    <>
      {said.map((line) => (
        <Text key={line} className="selection-soft">
          {line}
        </Text>
      ))}
    </>
  )
}
