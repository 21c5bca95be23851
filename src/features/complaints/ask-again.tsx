import { useState } from 'react'
import type { ComplaintId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshComplaints } from './use-complaints'
import { WordsDialog } from './words-dialog'

/** Asks a second and last time. */
export function AskAgain({ complaintId }: { complaintId: ComplaintId }) {
  const [open, setOpen] = useState(false)
  const ask = useCommand(api.complaints.askAgain.mutate, { onDone: refreshComplaints })
  const words = t.complaints.page
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>
        {words.askAgain}
      </Button>
      {open && (
        <WordsDialog
          title={words.askAgainTitle}
          label={words.askAgainWords}
          hint={words.askAgainHint}
          send={words.askAgainSend}
          busy={ask.busy}
          error={ask.error}
          onSend={(typed) => ask.run({ complaintId, words: typed })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
