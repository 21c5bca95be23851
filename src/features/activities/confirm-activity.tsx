import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from '../../../cloudfunctions/contract/activities'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.activities.view

/** The second person found the list true: the points are posted together. */
export function ConfirmActivity({ record, count }: { record: ActivityView; count: number }) {
  const [open, setOpen] = useState(false)
  const decide = useCommand(api.activities.decide.mutate, { onDone: readAgain })
  const { activityId, version, event } = record
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.confirm}</Button>
      <ConfirmDialog
        open={open}
        title={words.confirmTitle}
        confirm={words.confirm}
        busy={decide.busy}
        onConfirm={() => decide.run({ decision: 'confirm', activityId, version })}
        onClose={() => setOpen(false)}
      >
        <Text>{fill(words.confirmWords, { event, count })}</Text>
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}
