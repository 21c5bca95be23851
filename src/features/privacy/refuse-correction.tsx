import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { CorrectionRequest } from '../../../cloudfunctions/contract/privacy'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshCorrections } from './use-privacy'

const words = t.privacy.clerk

/** Leaves the roster as it is, with the reason that who asked will read. */
export function RefuseCorrection({
  request: { correctionId, field, personName: name },
}: {
  request: CorrectionRequest
}) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const decide = useCommand(api.privacy.decideCorrection.mutate, { onDone: refreshCorrections })
  const { length } = reason.trim()
  return (
    <>
      <Button
        kind="link"
        label={fill(words.refuseLabel, { name, field: t.privacy.fields[field] })}
        onPress={() => setOpen(true)}
      >
        {words.refuse}
      </Button>
      <ConfirmDialog
        open={open}
        title={fill(words.refuseTitle, { name })}
        confirm={words.send}
        kind="danger"
        busy={decide.busy}
        disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => decide.run({ decision: 'refuse', correctionId, reason: reason.trim() })}
        onClose={() => setOpen(false)}
      >
        <TextField
          label={words.reason}
          hint={fill(words.reasonHint, { limit: LIMITS.reasonMin })}
          lines="many"
          value={reason}
          onChange={setReason}
          limit={LIMITS.reasonMax}
        />
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}
