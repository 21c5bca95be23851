import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import { type Sent, useCommand } from '../../services/use-command'
import { ReasonDialog } from './reason-dialog'
import { refreshStation } from './use-station'

interface CancelCardProps<Input> {
  /** What the button says. */
  act: string
  /** The command, and what of its input is known: a session, or a course with all of it that is still ahead. */
  call: (input: Input & { reason: string }, sent: Sent) => Promise<unknown>
  input: Input
}

/** Cancels classes; everybody enrolled is told why, once. */
export function CancelCard<Input>({ act, call, input }: CancelCardProps<Input>) {
  const [open, setOpen] = useState(false)
  const cancel = useCommand(call, {
    onDone: () => {
      setOpen(false)
      refreshStation()
    },
  })
  return (
    <Card>
      <Button kind="danger" onPress={() => setOpen(true)}>
        {act}
      </Button>
      {open && (
        <ReasonDialog
          title={act}
          label={t.station.cancelReason}
          send={t.station.cancelSend}
          busy={cancel.busy}
          error={cancel.error}
          onSend={(reason) => cancel.run({ ...input, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}
