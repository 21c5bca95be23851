import { View } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { ActWithWords } from '../../../components/act-with-words'
import { TextField } from '../../../components/text-field'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'
import '../selection.scss'
import type { RevocationRow } from '../use-selection'

const words = t.selection.revocations

/** What was said at a hearing, and whether the honour goes on notice or stays. */
export function HearRevocation({ row: { revocationId, name } }: { row: RevocationRow }) {
  const [companion, setCompanion] = useState('')
  const { run, busy, error } = useCommand(api.exemplars.hearRevocation.mutate, { onDone: readAgain })
  const came = companion.trim()
  const send = (outcome: 'toNotice' | 'keep') => (said: string) =>
    run({ revocationId, outcome, words: said, ...(came.length >= LIMITS.nameMin ? { companion: came } : {}) })
  const shared = { label: words.heard, about: name, busy, error }
  return (
    <View className="selection-acts">
      <TextField label={words.companion} value={companion} onChange={setCompanion} />
      <ActWithWords {...shared} act={words.toNotice} title={words.toNotice} danger onSend={send('toNotice')} />
      <ActWithWords {...shared} act={words.keep} title={words.keep} onSend={send('keep')} />
    </View>
  )
}
