import { Text, View } from '@tarojs/components'
import type { MyCandidacy } from '../../../cloudfunctions/contract/exemplars'
import { Card } from '../../components/card'
import { Enlargeable } from '../../components/enlargeable'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { AppealAct } from './appeal-act'
import './candidacy.scss'
import { CandidacyTimeline } from './candidacy-timeline'
import { ConsentCard } from './consent-card'
import { EntryCard } from './entry-card'
import { WithdrawAct } from './withdraw-act'

/** One candidacy: what is asked first, then what it says, how far it is at each level, and the way out. */
export function CandidacyView({ candidacy }: { candidacy: MyCandidacy }) {
  const { year, mode, category, name, story, consent, entries, timeline, can, candidacyId } = candidacy
  return (
    <>
      <Card
        title={fill(t.candidacy.of, { name, category: t.deeds.classes[category] })}
        aside={<StatusTag words={t.exemplarWords.consents[consent]} tone={consent === 'agreed' ? 'done' : 'active'} />}
      >
        <Text className="candidacy-soft">
          {fill(t.exemplarWords.campaign, { year, mode: t.exemplars.modes[mode] })}
        </Text>
        <Text className="candidacy-soft">{t.candidacy.story}</Text>
        <Text className="candidacy-words">{story}</Text>
        <Photos candidacy={candidacy} />
      </Card>
      <ConsentCard candidacy={candidacy} />
      {[...entries].reverse().map((entry) => (
        <EntryCard key={entry.entryId} entry={entry} />
      ))}
      <AppealAct candidacy={candidacy} />
      <CandidacyTimeline items={timeline} />
      {can.includes('withdraw') && <WithdrawAct candidacyId={candidacyId} />}
    </>
  )
}

function Photos({ candidacy: { photos } }: { candidacy: MyCandidacy }) {
  if (photos.length === 0) return null
  const count = photos.length
  return (
    <View className="candidacy-photos">
      {photos.map(({ photoId, url }, at) => (
        <Enlargeable
          key={photoId}
          src={url}
          label={fill(t.exemplarWords.photo, { number: at + 1, count })}
          enlarge={fill(t.exemplarWords.enlarge, { number: at + 1 })}
        />
      ))}
    </View>
  )
}
