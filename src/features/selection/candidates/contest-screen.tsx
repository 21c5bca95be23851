import { View } from '@tarojs/components'
import type { ComponentType } from 'react'
import type { ContestView } from '../../../../cloudfunctions/contract/exemplars'
import type { ContestId } from '../../../../cloudfunctions/contract/ids'
import { Button } from '../../../components/button'
import { EmptyState } from '../../../components/empty-state'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import '../selection.scss'
import { contestName } from '../campaign-name'
import type { PeoplePickerProps } from '../picker.types'
import { isRecused, Recused } from '../recused'
import { useContest } from '../use-selection'
import { CloseStage } from './close-stage'
import { ContestEntryCard } from './contest-entry-card'
import { ContestFacts } from './contest-facts'

const words = t.selection

interface ContestScreenProps {
  contestId: ContestId
  PeoplePicker: ComponentType<PeoplePickerProps>
}

/** One category in one division: the stage, what is missing, its candidates, and what the reader can do. */
export function ContestScreen({ contestId, PeoplePicker }: ContestScreenProps) {
  const asked = useContest(contestId)
  usePullToRefresh(asked)
  const contest = asked.data
  if (isRecused(asked.error)) return <Recused title={words.title} />
  return (
    <PageFrame title={contest ? contestName(contest) : words.title} state={stateOf(asked)}>
      {contest && (
        <Stack>
          <ContestFacts contest={contest} />
          <Acts contest={contest} />
          {contest.entries.length === 0 && <EmptyState words={words.contest.empty} />}
          {contest.entries.map((entry) => (
            <ContestEntryCard key={entry.entryId} entry={entry} contest={contest} PeoplePicker={PeoplePicker} />
          ))}
        </Stack>
      )}
    </PageFrame>
  )
}

function Acts({ contest }: { contest: ContestView }) {
  const { can, campaignId, contestId, stage } = contest
  if (can.every((one) => one === 'recommendUpward')) return null
  return (
    <View className="selection-acts">
      {can.includes('sign') && <Button onPress={() => go('vetting')}>{words.acts.sign}</Button>}
      {can.includes('score') && <Button onPress={() => go('scoreSheet', { contestId })}>{words.acts.score}</Button>}
      {can.includes('voteTie') && <Button onPress={() => go('scoreSheet', { contestId })}>{words.acts.voteTie}</Button>}
      {can.includes('recommend') && (
        <Button kind="plain" onPress={() => go('recommendCandidate', { campaignId })}>
          {words.acts.recommend}
        </Button>
      )}
      {can.includes('closeStage') && (stage === 'vetting' || stage === 'scoring') && (
        <CloseStage contestId={contestId} stage={stage} after={can.includes('sign') || can.includes('score')} />
      )}
    </View>
  )
}
