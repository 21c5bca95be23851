import { useState } from 'react'
import type { ClassSessionId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { ReasonDialog } from './reason-dialog'
import { refreshStation } from './use-station'

/** Cancels a session; everybody enrolled is told why. */
export function CancelSession({ sessionId }: { sessionId: ClassSessionId }) {
  const [open, setOpen] = useState(false)
  const cancel = useCommand(api.station.cancelSession.mutate, {
    onDone: () => {
      setOpen(false)
      refreshStation()
    },
  })
  return (
    <Card>
      <Button kind="danger" onPress={() => setOpen(true)}>
        {t.station.cancel}
      </Button>
      {open && (
        <ReasonDialog
          title={t.station.cancel}
          label={t.station.cancelReason}
          send={t.station.cancelSend}
          busy={cancel.busy}
          error={cancel.error}
          onSend={(reason) => cancel.run({ sessionId, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}
