import { useState } from 'react'
import type { CourseId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { ReasonDialog } from './reason-dialog'
import { refreshStation } from './use-station'

const words = t.station.editCourse

/** Cancels all that is still ahead of a course; everybody enrolled is told once. */
export function CancelCourse({ courseId }: { courseId: CourseId }) {
  const [open, setOpen] = useState(false)
  const cancel = useCommand(api.station.cancelCourse.mutate, {
    onDone: () => {
      setOpen(false)
      refreshStation()
    },
  })
  return (
    <Card>
      <Button kind="danger" onPress={() => setOpen(true)}>
        {words.cancel}
      </Button>
      {open && (
        <ReasonDialog
          title={words.cancel}
          label={t.station.cancelReason}
          send={t.station.cancelSend}
          busy={cancel.busy}
          error={cancel.error}
          onSend={(reason) => cancel.run({ courseId, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}
