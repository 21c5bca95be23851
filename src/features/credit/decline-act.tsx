import { useState } from 'react'
import { DECLINE_REASONS, type DeclineReason } from '../../../cloudfunctions/contract/decline-reasons'
import { ActWithWords } from '../../components/act-with-words'
import { ChooseOne } from '../../components/choice'
import { Field } from '../../components/field'
import * as t from '../../i18n/zh-CN'

const words = t.credit.office
const reasons = DECLINE_REASONS.map((value) => ({ value, title: t.council.declineReasons[value] }))

interface DeclineActProps {
  busy: boolean
  error: unknown
  onSend: (reason: DeclineReason, words: string) => void
}

/** Declining needs a reason from the list and words that the household reads. */
export function DeclineAct({ busy, error, onSend }: DeclineActProps) {
  const [reason, setReason] = useState<DeclineReason>()
  return (
    <ActWithWords
      act={words.decline}
      title={words.declineTitle}
      label={words.why}
      kind="link"
      danger
      busy={busy}
      error={error}
      ready={reason !== undefined}
      onSend={(said) => reason && onSend(reason, said)}
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
    </ActWithWords>
  )
}
