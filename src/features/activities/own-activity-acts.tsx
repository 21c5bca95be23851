import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from '../../../cloudfunctions/contract/activities'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import './activities.scss'

const words = t.activities.view

/** Who entered a record mends it once it came back, or takes it back before it is confirmed. */
export function OwnActivityActs({ record: { activityId, version, status } }: { record: ActivityView }) {
  const [open, setOpen] = useState(false)
  const withdraw = useCommand(api.activities.withdraw.mutate, {
    onDone: () => {
      setOpen(false)
      readAgain()
    },
  })
  if (status !== 'entered' && status !== 'returned') return null
  return (
    <View className="activities-acts">
      {status === 'returned' && <Button onPress={() => go('mendActivity', { activityId })}>{words.mend}</Button>}
      <Button kind="link" onPress={() => setOpen(true)}>
        {words.withdraw}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.withdrawTitle}
        confirm={words.withdraw}
        kind="danger"
        busy={withdraw.busy}
        onConfirm={() => withdraw.run({ activityId, version })}
        onClose={() => setOpen(false)}
      >
        <Text>{words.withdrawWords}</Text>
        <FailureNote error={withdraw.error} />
      </ConfirmDialog>
    </View>
  )
}
