import { Text } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { SheetInput } from '../../../cloudfunctions/contract/sheets'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { fetchFile } from '../../services/fetch-file'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.sheets

interface SaveButtonsProps {
  /** Absent: what was chosen is not right yet. */
  input: SheetInput | undefined
  /** The reader may have this list with names. */
  named: boolean
}

/** Saves a list, masked; with names behind a reason. */
export function SaveButtons({ input, named }: SaveButtonsProps) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [path, setPath] = useState<string>()
  const fetched = ({ path: ready }: { path: string }) => {
    setAsking(false)
    setReason('')
    setPath(ready)
    fetchFile?.(ready)
    readAgain()
  }
  const opening = useCommand(api.sheets.open.mutate, { onDone: fetched })
  const unmasking = useCommand(api.sheets.unmask.mutate, { onDone: fetched })
  const { length } = reason.trim()
  return (
    <>
      <Button busy={opening.busy} disabled={!input} onPress={() => input && opening.run(input)}>
        {words.save}
      </Button>
      <FailureNote error={opening.error} />
      {path !== undefined && (
        <Hint words={words.ready}>
          <Button kind="link" onPress={() => fetchFile?.(path)}>
            {words.download}
          </Button>
        </Hint>
      )}
      {named && (
        <>
          <Text>{words.unmaskedWords}</Text>
          <Button kind="plain" disabled={!input} onPress={() => setAsking(true)}>
            {words.unmask}
          </Button>
        </>
      )}
      <ConfirmDialog
        open={asking}
        title={words.unmaskTitle}
        confirm={words.save}
        busy={unmasking.busy}
        disabled={!input || length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => input && unmasking.run({ sheet: input, reason: reason.trim() })}
        onClose={() => setAsking(false)}
      >
        <TextField label={words.reason} lines="many" value={reason} onChange={setReason} limit={LIMITS.reasonMax} />
        <FailureNote error={unmasking.error} />
      </ConfirmDialog>
    </>
  )
}
