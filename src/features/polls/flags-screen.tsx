import { View } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { FlagDecision, FlagsView } from '../../../cloudfunctions/contract/polls'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { EmptyState } from '../../components/empty-state'
import { Fact } from '../../components/fact'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { Lead } from '../../components/lead'
import { PageFrame, stateOf } from '../../components/page-frame'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { momentWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import { categoryWords, titleWords } from './poll-words'
import './polls.scss'
import { refreshPolls, useFlags } from './use-polls'

const words = t.polls.flags
type Flag = FlagsView['flags'][number]

/** What looks alike, for the campaign supervisor: how many, when, where and why; never whose or for whom. */
export function FlagsScreen() {
  const asked = useFlags()
  usePullToRefresh(asked)
  const flags = asked.data?.flags ?? []
  return (
    <PageFrame title={words.title} state={stateOf(asked)} wide>
      <Lead>{words.lead}</Lead>
      {flags.length === 0 && <EmptyState words={words.empty} />}
      {flags.map((flag) => (
        <OneFlag key={flag.flagId} flag={flag} />
      ))}
    </PageFrame>
  )
}

function OneFlag({ flag }: { flag: Flag }) {
  const now = useVillageNow()
  const { kind, villageName, ballots, phones, from, until, decision, reason, over, decideBy } = flag
  const when = { from: momentWords(from, now), until: momentWords(until, now) }
  return (
    <Card title={words.kinds[kind].title}>
      <Fact label={titleWords(flag)}>{categoryWords(flag)}</Fact>
      <Hint words={fill(words.kinds[kind].words, { village: villageName, ballots, phones })} />
      <Fact label={words.when}>{fill(from === until ? words.oneMoment : words.whenWords, when)}</Fact>
      {!over && <Fact label={words.by}>{fill(words.byWords, { date: momentWords(decideBy, now) })}</Fact>}
      {decision !== null && (
        <Fact label={words.decided}>
          {fill(words.decidedWords, { decision: words.decisions[decision], reason: reason ?? '' })}
        </Fact>
      )}
      {over && decision === null && <Fact label={words.decided}>{words.overWords}</Fact>}
      {!over && <Decide flag={flag} />}
    </Card>
  )
}

function Decide({ flag: { flagId, ballots, decision } }: { flag: Flag }) {
  const [asking, setAsking] = useState<FlagDecision>()
  const [reason, setReason] = useState('')
  const send = useCommand(api.polls.decideFlag.mutate, {
    onDone: () => {
      setAsking(undefined)
      setReason('')
      refreshPolls()
    },
  })
  const { length } = reason.trim()
  return (
    <View className="polls-acts">
      {decision !== 'kept' && (
        <Button kind="plain" onPress={() => setAsking('kept')}>
          {words.keep}
        </Button>
      )}
      {decision !== 'excluded' && (
        <Button kind="plain" onPress={() => setAsking('excluded')}>
          {words.exclude}
        </Button>
      )}
      <ConfirmDialog
        open={asking !== undefined}
        title={fill(asking === 'excluded' ? words.excludeTitle : words.keepTitle, { count: ballots })}
        confirm={asking === 'excluded' ? words.exclude : words.keep}
        kind={asking === 'excluded' ? 'danger' : 'primary'}
        busy={send.busy}
        disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => asking && send.run({ flagId, decision: asking, reason: reason.trim() })}
        onClose={() => setAsking(undefined)}
      >
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          lines="many"
          value={reason}
          onChange={setReason}
          limit={LIMITS.reasonMax}
        />
        <Hint words={words.words} />
        <FailureNote error={send.error} />
      </ConfirmDialog>
    </View>
  )
}
