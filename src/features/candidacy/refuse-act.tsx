import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'

const words = t.candidacy.consent

interface RefuseActProps {
  busy: boolean
  error: unknown
  onSend: () => void
}

/** Saying no takes no reason, and is asked once more, for it cannot be taken back. */
export function RefuseAct({ busy, error, onSend }: RefuseActProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button kind="link" onPress={() => setAsking(true)}>
        {words.refuse}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.refuseTitle}
        confirm={words.refuse}
        busy={busy}
        onConfirm={onSend}
        onClose={() => setAsking(false)}
      >
        <Text>{words.refuseWords}</Text>
        <FailureNote error={error} />
      </ConfirmDialog>
    </>
  )
}
