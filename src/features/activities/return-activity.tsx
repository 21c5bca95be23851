import { useState } from 'react'
import type { ActivityView } from '../../../cloudfunctions/contract/activities'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.activities.view

/** Something on the list is to be looked at again: back to who entered it, with a word. */
export function ReturnActivity({ record: { activityId, version } }: { record: ActivityView }) {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const decide = useCommand(api.activities.decide.mutate, { onDone: readAgain })
  const { length } = said.trim()
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>
        {words.back}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.backTitle}
        confirm={words.backSend}
        busy={decide.busy}
        disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => decide.run({ decision: 'return', activityId, version, words: said.trim() })}
        onClose={() => setOpen(false)}
      >
        <TextField label={words.backWords} lines="many" value={said} onChange={setSaid} limit={LIMITS.reasonMax} />
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}
