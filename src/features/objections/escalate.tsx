import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { type MyObjection, refreshObjections } from './use-objections'

/** Not satisfied with the answer: to the next level, once more asked. */
export function Escalate({ own: { objectionId, level } }: { own: MyObjection }) {
  const [asking, setAsking] = useState(false)
  const { mine, levels } = t.objections
  const escalate = useCommand(api.objections.escalate.mutate, {
    onDone: () => {
      setAsking(false)
      refreshObjections()
    },
  })
  return (
    <>
      <Button onPress={() => setAsking(true)}>{mine.escalate}</Button>
      <ConfirmDialog
        open={asking}
        title={mine.sure}
        confirm={mine.escalate}
        busy={escalate.busy}
        onConfirm={() => escalate.run({ objectionId })}
        onClose={() => setAsking(false)}
      >
        <Text>{fill(mine.sureTo, { level: levels[level === 'township' ? 'county' : 'countyGroup'] })}</Text>
        <FailureNote error={escalate.error} />
      </ConfirmDialog>
    </>
  )
}
