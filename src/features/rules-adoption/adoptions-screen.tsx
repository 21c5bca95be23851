import { Text } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Fact } from '../../components/fact'
import { Lead } from '../../components/lead'
import { PageFrame, stateOf } from '../../components/page-frame'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './adoption.scss'
import { type AdoptionRow, useAdoptions } from './use-adoptions'

const words = t.adoption
const TONES: Record<AdoptionRow['state'], TagTone> = { onNotice: 'active', inForce: 'done', overturned: 'warning' }

/** Which meetings of the village adopted which rules, with their figures; for everybody. */
export function AdoptionsScreen({ villageCode }: { villageCode: DivisionCode }) {
  const asked = useAdoptions(villageCode)
  usePullToRefresh(asked)
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      <Lead>{words.lead}</Lead>
      {asked.data?.adoptions.length === 0 && <EmptyState words={words.empty} />}
      {asked.data?.adoptions.map((adoption) => (
        <AdoptionCard key={adoption.adoptionId} adoption={adoption} />
      ))}
    </PageFrame>
  )
}

function AdoptionCard({ adoption }: { adoption: AdoptionRow }) {
  const now = useVillageNow()
  const { ruleSetVersion, metOn, entitled, present, inFavour, switchedOff, state, minutes, noticeId } = adoption
  const off = switchedOff.map((rule) => rule.name).join('、')
  return (
    <Card
      title={fill(words.version, { version: ruleSetVersion })}
      aside={<StatusTag words={words.states[state]} tone={TONES[state]} />}
    >
      <Fact label={words.met}>{dayWords(metOn, now)}</Fact>
      <Fact label={words.votes}>{fill(words.votesWords, { entitled, present, inFavour })}</Fact>
      <Fact label={words.from}>{fromWords(adoption, now)}</Fact>
      <Fact label={words.switchedOff}>{off === '' ? words.allRules : off}</Fact>
      {minutes !== '' && <Fact label={words.minutes}>{minutes}</Fact>}
      {noticeId === null ? (
        <Text className="adoption-lead">{words.paper}</Text>
      ) : (
        <Button kind="link" onPress={() => go('notice', { noticeId })}>
          {words.notice}
        </Button>
      )}
    </Card>
  )
}

function fromWords({ state, inForceFrom }: AdoptionRow, now: string): string {
  const date = dayWords(inForceFrom, now)
  switch (state) {
    case 'onNotice':
      return fill(words.earliest, { date })
    case 'inForce':
      return fill(words.fromWords, { date })
    case 'overturned':
      return words.never
  }
}
