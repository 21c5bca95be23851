import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { role } from '../../components/a11y'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { PageFrame, type PageState } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { canHash } from '../../services/sha256'
import './chain.scss'
import { ChainResult, type Printed } from './chain-result'
import { CountyResult } from './county-result'
import { OwnResult } from './own-result'
import { useRecompute } from './use-recompute'

interface ChainScreenProps {
  village: { code: DivisionCode; name: string } | undefined
  /** Chooses the village, where none is given. */
  villageChoice?: ReactNode
  /** What the notice printed from which the reader came. */
  printed?: Printed | undefined
  state?: PageState
}

const words = t.chain

/** Anybody recomputes a village's ledger on their own phone, and compares the code with the one on the paper. */
export function ChainScreen({ village, villageChoice, printed, state }: ChainScreenProps) {
  const able = canHash()
  return (
    <PageFrame title={words.title} {...(state === undefined ? {} : { state })}>
      <Card>
        <Text className="chain-words">{words.lead}</Text>
        <Text className="chain-soft">{able ? words.how : words.tooOld}</Text>
        {villageChoice}
      </Card>
      {able && village && <Recomputing key={village.code} village={village} printed={printed} />}
    </PageFrame>
  )
}

interface RecomputingProps {
  village: { code: DivisionCode; name: string }
  printed: Printed | undefined
}

/** Begun by a press: it costs the reader's mobile data. Another village is begun anew. */
function Recomputing({ village, printed }: RecomputingProps) {
  const { state, run } = useRecompute(village.code)
  const busy = state.step === 'running'
  return (
    <>
      <View className="chain-start">
        <Button busy={busy} onPress={run}>
          {state.step === 'done' ? words.again : fill(words.startIn, { village: village.name })}
        </Button>
      </View>
      {state.step === 'done' && (
        <>
          <ChainResult found={state.found} printed={printed} />
          {state.found.own && <OwnResult own={state.found.own} />}
          <CountyResult found={state.found} villageCode={village.code} />
        </>
      )}
      {busy && (
        <View className="chain-running" {...role('status')}>
          <Text>{fill(words.running, { count: state.entries })}</Text>
        </View>
      )}
      {state.step === 'failed' && <FailureNote error={state.error} />}
    </>
  )
}
