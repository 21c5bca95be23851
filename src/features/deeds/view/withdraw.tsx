import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DeedView } from '../../../../cloudfunctions/contract/deeds'
import { Button } from '../../../components/button'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { readAgain } from '../../../services/read-again'
import { useCommand } from '../../../services/use-command'

/** Takes a deed back before it is decided, after asking once more. */
export function Withdraw({ deed: { deedId, version } }: { deed: DeedView }) {
  const [asking, setAsking] = useState(false)
  const withdrawing = useCommand(api.deeds.withdraw.mutate, {
    onDone: () => {
      setAsking(false)
      readAgain()
    },
  })
  const words = t.deedPage.withdraw
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t.deeds.acts.withdraw}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.title}
        confirm={words.confirm}
        kind="danger"
        busy={withdrawing.busy}
        onConfirm={() => withdrawing.run({ deedId, version })}
        onClose={() => setAsking(false)}
      >
        <Text>{words.words}</Text>
        <FailureNote error={withdrawing.error} />
      </ConfirmDialog>
    </>
  )
}
