import { View } from '@tarojs/components'
import { ActWithWords } from '../../../components/act-with-words'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import '../selection.scss'
import type { RevocationRow } from '../use-selection'

const words = t.selection.revocations

/** The appeal against a revocation is decided by somebody who did not decide before. */
export function DecideRevocationAppeal({ row: { revocationId, name } }: { row: RevocationRow }) {
  const { run, busy, error } = useCommand(api.exemplars.decideRevocationAppeal.mutate, { onDone: readAgain })
  const send = (outcome: 'upheld' | 'kept') => (said: string) => run({ revocationId, outcome, words: said })
  const shared = { label: words.why, about: name, busy, error }
  return (
    <View className="selection-acts">
      <ActWithWords {...shared} act={words.decide.kept} title={words.decide.kept} onSend={send('kept')} />
      <ActWithWords {...shared} act={words.decide.upheld} title={words.decide.upheld} danger onSend={send('upheld')} />
    </View>
  )
}
