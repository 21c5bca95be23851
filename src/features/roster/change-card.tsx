import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ChangeRow, RosterChangeStatus } from '../../../cloudfunctions/contract/roster'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { dayWords, momentWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import { changeSentence } from './change-sentence'
import { RefuseChange } from './refuse-change'
import { SignChange } from './sign-change'

const words = t.roster.changes

const TONES: Record<RosterChangeStatus, TagTone> = {
  proposed: 'active',
  signed: 'active',
  stands: 'done',
  refused: 'plain',
  withdrawn: 'plain',
  undone: 'warning',
}

/** One change: what it says, who signed, and what the reader may do about it. */
export function ChangeCard({ change }: { change: ChangeRow }) {
  const [doing, setDoing] = useState<'sign' | 'refuse'>()
  const now = useVillageNow()
  const { villageName, householdNumber, headName, status, proposedAt, proposedByName, decidedAt, decidedByName } =
    change
  return (
    <Card
      title={fill(words.of, { name: headName, number: householdNumber })}
      aside={<StatusTag words={t.roster.statuses[status]} tone={TONES[status]} />}
    >
      <Text>{changeSentence(change)}</Text>
      <Fact label={words.on}>{dayWords(change.happenedOn, now)}</Fact>
      <Fact label={words.village}>{villageName}</Fact>
      <Fact label={words.proposed}>{`${proposedByName}，${momentWords(proposedAt, now)}`}</Fact>
      {decidedAt && decidedByName && status !== 'withdrawn' && (
        <Fact label={words.decided}>{`${decidedByName}，${momentWords(decidedAt, now)}`}</Fact>
      )}
      {change.reason !== undefined && <Fact label={words.reason}>{change.reason}</Fact>}
      {change.recused.length > 0 && <Hint words={words.recused} />}
      {change.can.includes('sign') && <Button onPress={() => setDoing('sign')}>{words.sign}</Button>}
      {change.can.includes('refuse') && (
        <Button kind="link" onPress={() => setDoing('refuse')}>
          {words.refuse}
        </Button>
      )}
      {change.can.includes('withdraw') && <Withdraw change={change} />}
      {doing === 'sign' && <SignChange change={change} onClose={() => setDoing(undefined)} />}
      {doing === 'refuse' && <RefuseChange change={change} onClose={() => setDoing(undefined)} />}
    </Card>
  )
}

function Withdraw({ change: { changeId } }: { change: ChangeRow }) {
  const taking = useCommand(api.roster.withdraw.mutate, { onDone: readAgain })
  return (
    <>
      <Button kind="link" busy={taking.busy} onPress={() => taking.run({ changeId })}>
        {words.withdraw}
      </Button>
      <FailureNote error={taking.error} />
    </>
  )
}
