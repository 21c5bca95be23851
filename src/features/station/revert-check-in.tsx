import { useState } from 'react'
import type { EnrolmentId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { ReasonDialog } from './reason-dialog'
import { refreshStation } from './use-station'

/** Takes a check-in back, with a reason that the person is told; its points go back too. */
export function RevertCheckIn({ enrolmentId, name }: { enrolmentId: EnrolmentId; name: string }) {
  const [open, setOpen] = useState(false)
  const revert = useCommand(api.station.revertCheckIn.mutate, {
    onDone: () => {
      setOpen(false)
      refreshStation()
    },
  })
  return (
    <>
      <Button kind="link" label={`${t.station.revert}${name}`} onPress={() => setOpen(true)}>
        {t.station.revert}
      </Button>
      {open && (
        <ReasonDialog
          title={t.station.revert}
          label={t.station.revertReason}
          send={t.station.revertSend}
          busy={revert.busy}
          error={revert.error}
          onSend={(reason) => revert.run({ enrolmentId, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
