import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, type ButtonKind } from './button'
import { ConfirmDialog } from './confirm-dialog'
import { FailureNote } from './failure-note'

interface ActConfirmedProps {
  act: string
  title: string
  words: string
  kind?: ButtonKind
  busy: boolean
  error: unknown
  onSend: () => void
}

/** An act that is asked once more and then done. */
export function ActConfirmed({ act, title, words, kind = 'primary', busy, error, onSend }: ActConfirmedProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)}>
        {act}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        confirm={act}
        busy={busy}
        onConfirm={onSend}
        onClose={() => setOpen(false)}
      >
        <Text>{words}</Text>
        <FailureNote error={error} />
      </ConfirmDialog>
    </>
  )
}
