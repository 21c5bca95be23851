import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { UnmaskingId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Stack } from '../../components/stack'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import type { Division } from './list-screen'
import { unmaskedSheet } from './list-sheet'
import { SavedNote } from './saved-note'
import { useSaving } from './use-saving'

const words = t.creditList

/** With names and numbers, for a reason that is written down. */
export function UnmaskedCard({ division: { code, name } }: { division: Division }) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const saving = useSaving(unmaskedSheet)
  const save = (unmaskingId: UnmaskingId) =>
    saving.save(
      (date) => fill(words.fileUnmasked, { division: name, date }),
      (cursor) => api.credit.unmaskedList.query({ unmaskingId, cursor }),
    )
  const unmasking = useCommand(api.credit.unmask.mutate, {
    onDone: async ({ unmaskingId }) => {
      setAsking(false)
      setReason('')
      await save(unmaskingId)
      readAgain()
    },
  })
  const { length } = reason.trim()
  return (
    <Card title={words.unmasked}>
      <Stack>
        <Text>{words.unmaskedWords}</Text>
        <Button kind="plain" busy={saving.busy} onPress={() => setAsking(true)}>
          {words.unmask}
        </Button>
        <SavedNote {...saving} />
      </Stack>
      <ConfirmDialog
        open={asking}
        title={words.unmaskTitle}
        confirm={words.save}
        busy={unmasking.busy}
        disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => unmasking.run({ divisionCode: code, reason: reason.trim() })}
        onClose={() => setAsking(false)}
      >
        <TextField label={words.reason} lines="many" value={reason} onChange={setReason} limit={LIMITS.reasonMax} />
        <FailureNote error={unmasking.error} />
      </ConfirmDialog>
    </Card>
  )
}
