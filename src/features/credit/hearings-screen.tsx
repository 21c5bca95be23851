import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { ActWithWords } from '../../components/act-with-words'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Fact } from '../../components/fact'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import { StatusTag } from '../../components/status-tag'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { readAgain } from '../../services/read-again'
import { momentWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import './credit.scss'
import { useWithdrawals, type WithdrawalRow } from './use-credit'

const words = t.credit.office

/** Proposals to withdraw a designation: hearings that were agreed, notices that run, appeals that wait. */
export function HearingsScreen() {
  const asked = useWithdrawals()
  usePullToRefresh(asked)
  return (
    <PageFrame title={words.hearings} state={stateOf(asked)}>
      {asked.data?.rows.length === 0 && <EmptyState words={words.noHearings} />}
      <Stack>
        {asked.data?.rows.map((row) => (
          <HearingCard key={row.withdrawalId} row={row} />
        ))}
      </Stack>
    </PageFrame>
  )
}

function HearingCard({ row }: { row: WithdrawalRow }) {
  const date = momentWords(row.hearingAt, useVillageNow())
  return (
    <Card
      title={fill(words.of, { name: row.headName })}
      aside={<StatusTag words={words.stages[row.stage]} tone="active" />}
    >
      <Fact label={words.place}>{row.villageName}</Fact>
      <Fact label={words.reason}>{row.reason}</Fact>
      <Fact label={words.hearing}>{fill(words.hearingAt, { date, place: row.place })}</Fact>
      {row.appealWords && <Fact label={words.appealWords}>{row.appealWords}</Fact>}
      {row.stage === 'hearing' && !row.can.includes('hear') && <Text className="credit-soft">{words.notYetHeard}</Text>}
      {row.can.includes('hear') && <Hear row={row} />}
      {row.can.includes('decideAppeal') && <DecideAppeal row={row} />}
    </Card>
  )
}

function Hear({ row: { withdrawalId, headName } }: { row: WithdrawalRow }) {
  const [companion, setCompanion] = useState('')
  const { run, busy, error } = useCommand(api.credit.hear.mutate, { onDone: readAgain })
  const came = companion.trim()
  const send = (outcome: 'toNotice' | 'keep') => (said: string) =>
    run({ withdrawalId, outcome, words: said, ...(came.length >= LIMITS.nameMin ? { companion: came } : {}) })
  return (
    <View className="credit-acts">
      <TextField label={words.companion} value={companion} onChange={setCompanion} />
      <ActWithWords
        act={words.toNotice}
        title={words.hearTitle}
        label={words.heardWords}
        about={headName}
        danger
        busy={busy}
        error={error}
        onSend={send('toNotice')}
      />
      <ActWithWords
        act={words.keep}
        title={words.hearTitle}
        label={words.heardWords}
        about={headName}
        busy={busy}
        error={error}
        onSend={send('keep')}
      />
    </View>
  )
}

function DecideAppeal({ row: { withdrawalId, headName } }: { row: WithdrawalRow }) {
  const { run, busy, error } = useCommand(api.credit.decideWithdrawalAppeal.mutate, { onDone: readAgain })
  return (
    <View className="credit-acts">
      <ActWithWords
        act={words.keepAppeal}
        title={words.keepAppeal}
        label={words.why}
        about={headName}
        busy={busy}
        error={error}
        onSend={(said) => run({ withdrawalId, outcome: 'kept', words: said })}
      />
      <ActWithWords
        act={words.upholdAppeal}
        title={words.upholdAppeal}
        label={words.why}
        about={headName}
        danger
        busy={busy}
        error={error}
        onSend={(said) => run({ withdrawalId, outcome: 'upheld', words: said })}
      />
    </View>
  )
}
