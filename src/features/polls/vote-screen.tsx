import type { PollId } from '../../../cloudfunctions/contract/ids'
import type { PollView } from '../../../cloudfunctions/contract/polls'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { dayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { Candidate } from './candidate'
import './polls.scss'
import { rowWords, titleWords, untilWords } from './poll-words'
import { usePoll } from './use-polls'
import { VoteForm } from './vote-form'

const words = t.polls.vote

/** One vote: who stands, and the one ballot of whoever uses the phone. */
export function VoteScreen({ pollId }: { pollId: PollId }) {
  const me = useMe()
  const asked = usePoll(pollId)
  usePullToRefresh(asked)
  const now = useVillageNow()
  const poll = asked.data
  const person = me.data?.person
  if (!poll || !person)
    return (
      <PageFrame title={words.title} state={stateOf(me, asked)}>
        {null}
      </PageFrame>
    )
  const open = poll.stage === 'open' && now < poll.closesAt
  const about = (
    <>
      <About poll={poll} />
      <Voter name={person.name} several={(me.data?.people.length ?? 0) > 1} />
    </>
  )
  if (open && poll.noBallot === null) return <VoteForm key={person.personId} poll={poll} about={about} />
  return (
    <PageFrame title={words.title}>
      {about}
      <Instead poll={poll} open={open} />
      {poll.choices.map((choice) => (
        <Candidate key={choice.choiceId} choice={choice} />
      ))}
    </PageFrame>
  )
}

function About({ poll }: { poll: PollView }) {
  const now = useVillageNow()
  return (
    <Card title={titleWords(poll)}>
      <Fact label={words.what}>{rowWords(poll)}</Fact>
      <Fact label={words.choose}>{fill(words.chooseWords, { count: poll.choose })}</Fact>
      <Fact label={words.until}>{untilWords(poll.closesAt, now)}</Fact>
    </Card>
  )
}

/** Several of a family share a phone: whose ballot it is stands above it. */
function Voter({ name, several }: { name: string; several: boolean }) {
  return (
    <Card>
      <Fact label={words.voter}>{name}</Fact>
      {several && (
        <Button kind="link" onPress={() => go('phone')}>
          {words.change}
        </Button>
      )}
    </Card>
  )
}

/** Why there is no ballot to cast now, and what comes next. */
function Instead({ poll, open }: { poll: PollView; open: boolean }) {
  const now = useVillageNow()
  const { noBallot, stage, pollId } = poll
  const resultDay = dayWords(poll.resultBy, now)
  if (stage === 'counted') return <Button onPress={() => go('voteResult', { pollId })}>{words.seeResult}</Button>
  if (noBallot === 'BALLOT_CAST')
    return <Hint words={`${words.done}${words.doneWords}${fill(words.results, { date: resultDay })}`} />
  if (stage === 'notOpen') return <Hint words={fill(words.notOpen, { moment: momentWords(poll.opensAt, now) })} />
  if (stage === 'cancelled') return <Hint words={t.polls.stages.cancelled} />
  if (!open) return <Hint words={`${words.counting}${fill(words.results, { date: resultDay })}`} />
  return noBallot && <Hint words={t.errors[noBallot]} />
}
