import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ClerkTask } from '../../../cloudfunctions/contract/messages'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshTasks } from './use-tasks'

const WORDS = {
  tellThem: { done: t.tasks.done, label: t.tasks.doneLabel, confirm: t.tasks.confirmTell },
  takeDown: { done: t.tasks.taken, label: t.tasks.takenLabel, confirm: t.tasks.confirmTake },
} as const

/** Ticks a task, after asking once more: it cannot be taken back. */
export function TickTask({ task: { taskId, kind, personName } }: { task: ClerkTask }) {
  const [open, setOpen] = useState(false)
  const tick = useCommand(api.tasks.tick.mutate, { onDone: refreshTasks })
  const words = WORDS[kind]
  const name = personName ?? t.tasks.somebody
  return (
    <>
      <Button label={fill(words.label, { name })} onPress={() => setOpen(true)}>
        {words.done}
      </Button>
      <ConfirmDialog
        open={open}
        title={fill(words.confirm, { name })}
        confirm={words.done}
        busy={tick.busy}
        onConfirm={() => tick.run({ taskId })}
        onClose={() => setOpen(false)}
      >
        <Text>{t.tasks.confirmWords}</Text>
        <FailureNote error={tick.error} />
      </ConfirmDialog>
    </>
  )
}
