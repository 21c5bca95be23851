import type { PollsView } from '../../../cloudfunctions/contract/polls'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { rowWords, titleWords } from './poll-words'
import { usePolls } from './use-polls'

const words = t.polls.list
type Row = PollsView['polls'][number]

/** Votes over the reader's village: those that run first, then what came out of the last ones. */
export function VotesScreen() {
  const asked = usePolls()
  usePullToRefresh(asked)
  const polls = asked.data?.polls ?? []
  const running = polls.filter((one) => one.stage === 'open' || one.stage === 'notOpen')
  const over = polls.filter((one) => !running.includes(one))
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      <Lead>{words.lead}</Lead>
      {polls.length === 0 ? (
        <EmptyState words={words.empty} />
      ) : (
        <Card>
          {[...running, ...over].map((poll) => (
            <PollRow key={poll.pollId} poll={poll} />
          ))}
        </Card>
      )}
    </PageFrame>
  )
}

function PollRow({ poll }: { poll: Row }) {
  const { pollId, stage, voted } = poll
  const now = useVillageNow()
  const note = fill(words.until, { row: rowWords(poll), date: lastDayWords(poll.closesAt, now) })
  const done = stage === 'open' && voted
  return (
    <ListRow
      title={titleWords(poll)}
      note={note}
      aside={
        <StatusTag
          words={done ? words.voted : t.polls.stages[stage]}
          tone={done || stage === 'counted' ? 'done' : stage === 'open' ? 'active' : 'plain'}
        />
      }
      onPress={() => (stage === 'counted' ? go('voteResult', { pollId }) : go('vote', { pollId }))}
    />
  )
}
