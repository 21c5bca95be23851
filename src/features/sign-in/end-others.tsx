import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { afterEnding } from './use-sessions'

const words = t.signIn.sessions

/** Signs all other browsers out at once, after asking once more. */
export function EndOthers() {
  const [asking, setAsking] = useState(false)
  const end = useCommand(api.signIn.endOtherSessions.mutate, {
    onDone: () => {
      setAsking(false)
      afterEnding({ own: false })
    },
  })
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {words.endAll}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.endAllTitle}
        confirm={words.confirm}
        kind="danger"
        busy={end.busy}
        onConfirm={() => end.run({})}
        onClose={() => setAsking(false)}
      >
        <Text>{words.endAllWords}</Text>
        <FailureNote error={end.error} />
      </ConfirmDialog>
    </>
  )
}
