import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { forgetWhatWasRead } from '../../../services/session'
import { useCommand } from '../../../services/use-command'

/** Takes whoever uses the phone from it, after asking once more. */
export function LeavePhone({ name }: { name: string }) {
  const [asking, setAsking] = useState(false)
  const leaving = useCommand(api.phone.leave.mutate, {
    onDone: () => {
      setAsking(false)
      forgetWhatWasRead()
    },
  })
  const words = t.phone.leave
  return (
    <>
      <Button kind="link" onPress={() => setAsking(true)}>
        {fill(words.open, { name })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={fill(words.title, { name })}
        confirm={words.confirm}
        kind="danger"
        busy={leaving.busy}
        onConfirm={() => leaving.run({})}
        onClose={() => setAsking(false)}
      >
        <Text>{words.words}</Text>
        <FailureNote error={leaving.error} />
      </ConfirmDialog>
    </>
  )
}
