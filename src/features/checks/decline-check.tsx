import { useState } from 'react'
import { DECLINE_REASONS, type DeclineReason } from '../../../cloudfunctions/contract/decline-reasons'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { ChooseOne } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { type Check, type CheckContent, refreshChecks } from './use-checks'

const reasons = DECLINE_REASONS.map((value) => ({ value, title: t.council.declineReasons[value] }))

/** The township could not confirm it: a reason from the list, and words that nominator and praised will read. */
export function DeclineCheck({ check: { deedId, version }, content }: { check: Check; content: CheckContent }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<DeclineReason>()
  const [words, setWords] = useState('')
  const decide = useCommand(api.deeds.decideCheck.mutate, { onDone: refreshChecks })
  const { length } = words.trim()
  const said = length >= LIMITS.reasonMin && length <= LIMITS.reasonMax
  const send = () => {
    if (reason) decide.run({ decision: 'decline', deedId, version, reason, words: words.trim() })
  }
  return (
    <>
      <Button
        kind="link"
        label={fill(t.checks.declineLabel, { name: content.praised.join('、') })}
        onPress={() => setOpen(true)}
      >
        {t.checks.decline}
      </Button>
      <ConfirmDialog
        open={open}
        title={t.checks.declineTitle}
        confirm={t.checks.send}
        kind="danger"
        busy={decide.busy}
        disabled={reason === undefined || !said}
        onConfirm={send}
        onClose={() => setOpen(false)}
      >
        <Field label={t.council.ballot.reason}>
          <ChooseOne
            label={t.council.ballot.reason}
            layout="tiles"
            options={reasons}
            value={reason}
            onChange={setReason}
          />
        </Field>
        <TextField
          label={t.council.ballot.words}
          hint={t.council.ballot.wordsHint}
          lines="many"
          value={words}
          onChange={setWords}
          limit={LIMITS.reasonMax}
        />
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}
