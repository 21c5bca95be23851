import { Text } from '@tarojs/components'
import type { PollId } from '../../../cloudfunctions/contract/ids'
import type { PollResultView } from '../../../cloudfunctions/contract/polls'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './polls.scss'
import { rowWords, titleWords } from './poll-words'
import { usePollResult } from './use-polls'

const words = t.polls.result

/** What came out of a vote, with what was left out; for everybody. */
export function ResultScreen({ pollId }: { pollId: PollId }) {
  const asked = usePollResult(pollId)
  usePullToRefresh(asked)
  const poll = asked.data
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {poll?.result ? <Result poll={poll} result={poll.result} /> : <EmptyState words={words.wait} />}
    </PageFrame>
  )
}

function Result({ poll, result }: { poll: PollResultView; result: NonNullable<PollResultView['result']> }) {
  const now = useVillageNow()
  const { ballots, excluded, uncountedPapers, rows } = result
  return (
    <>
      <Card title={titleWords(poll)}>
        <Text className="polls-soft">{rowWords(poll)}</Text>
        <Fact label={words.ballots}>{fill(words.ballotsWords, { count: ballots })}</Fact>
        <Fact label={words.excluded}>
          {excluded === 0 ? words.noneExcluded : fill(words.excludedWords, { count: excluded })}
        </Fact>
        {uncountedPapers > 0 && (
          <Fact label={words.papers}>{fill(words.ballotsWords, { count: uncountedPapers })}</Fact>
        )}
        <Fact label={words.countedAt}>{momentWords(result.countedAt, now)}</Fact>
      </Card>
      <Card title={words.rows}>
        {rows.map(({ choiceId, name, villageName, votes }) => (
          <ListRow
            key={choiceId}
            title={name}
            note={villageName}
            aside={<Text className="polls-votes">{fill(words.votes, { votes })}</Text>}
          />
        ))}
      </Card>
      <Hint words={words.advisory} />
    </>
  )
}
