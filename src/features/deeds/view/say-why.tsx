import { Text } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { TextField } from '../../../components/text-field'
import { useDraft } from '../../../services/drafts'
import { faultOf } from './said-words'

const Draft = v.object({ words: v.string() })
const BLANK = { words: '' }

interface SayWhyProps {
  /** Names what is written, so that it is still there when the page opens again. */
  draftKey: string
  words: Record<'label' | 'hint' | 'send' | 'asking' | 'once' | 'confirm', string> & { placeholder?: string }
  busy: boolean
  error: unknown
  onSend: (words: string) => void
}

/** Something asked for in words: written, kept, asked once more, sent. */
export function SayWhy({ draftKey, words, busy, error, onSend }: SayWhyProps) {
  const { draft, save } = useDraft(draftKey, Draft, BLANK)
  const [asking, setAsking] = useState(false)
  const [tried, setTried] = useState(false)
  const fault = faultOf(draft.words)
  const ask = () => {
    setTried(true)
    setAsking(fault === undefined)
  }
  return (
    <>
      <TextField
        label={words.label}
        hint={words.hint}
        lines="many"
        value={draft.words}
        onChange={(next) => save({ words: next })}
        limit={LIMITS.reasonMax}
        error={tried ? fault : undefined}
        {...(words.placeholder === undefined ? {} : { placeholder: words.placeholder })}
      />
      <Button onPress={ask}>{words.send}</Button>
      <ConfirmDialog
        open={asking}
        title={words.asking}
        confirm={words.confirm}
        busy={busy}
        onConfirm={() => onSend(draft.words.trim())}
        onClose={() => setAsking(false)}
      >
        <Text>{words.once}</Text>
        <FailureNote error={error} />
      </ConfirmDialog>
    </>
  )
}
