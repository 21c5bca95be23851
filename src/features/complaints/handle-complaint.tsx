import { useState } from 'react'
import type { ComplaintSheet } from '../../../cloudfunctions/contract/complaints'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshComplaints } from './use-complaints'
import { WordsDialog } from './words-dialog'

const words = t.complaints.desk

/** Accepts a complaint, or answers it in words. */
export function HandleComplaint({
  sheet: { complaintId, can },
}: {
  sheet: Pick<ComplaintSheet, 'complaintId' | 'can'>
}) {
  const accept = useCommand(api.complaints.accept.mutate, { onDone: refreshComplaints })
  return (
    <>
      {can.includes('accept') && (
        <Button busy={accept.busy} onPress={() => accept.run({ complaintId })}>
          {words.accept}
        </Button>
      )}
      <FailureNote error={accept.error} />
      {can.includes('answer') && <Answer complaintId={complaintId} />}
    </>
  )
}

function Answer({ complaintId }: Pick<ComplaintSheet, 'complaintId'>) {
  const [open, setOpen] = useState(false)
  const answer = useCommand(api.complaints.answer.mutate, { onDone: refreshComplaints })
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.answer}</Button>
      {open && (
        <WordsDialog
          title={words.answer}
          label={words.answerWords}
          hint={words.answerHint}
          send={words.answerSend}
          busy={answer.busy}
          error={answer.error}
          onSend={(typed) => answer.run({ complaintId, words: typed })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
