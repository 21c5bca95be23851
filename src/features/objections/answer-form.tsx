import { Text } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { OBJECTION_VERDICTS, type ObjectionVerdict } from '../../../cloudfunctions/contract/objections'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { refreshObjections, type Sheet } from './use-objections'

const words = t.objections.sheet
const verdicts = OBJECTION_VERDICTS.map((value) => ({ value, ...t.objections.verdicts[value] }))

/** Verdict and the reason that everybody will read. */
export function AnswerForm({ sheet: { objectionId, level } }: { sheet: Sheet }) {
  const [verdict, setVerdict] = useState<ObjectionVerdict>()
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const answer = useCommand(api.objections.answer.mutate, {
    onDone: () => {
      setAsking(false)
      refreshObjections()
    },
  })
  const { length } = reason.trim()
  const ready = verdict !== undefined && length >= LIMITS.reasonMin && length <= LIMITS.reasonMax
  const sure = verdict === 'upheld' ? words.sureUpheld : words.sureRejected
  return (
    <Card title={words.answer}>
      <Field label={words.verdict}>
        <ChooseOne label={words.verdict} options={verdicts} value={verdict} onChange={setVerdict} />
      </Field>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        lines="many"
        value={reason}
        onChange={setReason}
        limit={LIMITS.reasonMax}
      />
      <Button disabled={!ready} onPress={() => setAsking(true)}>
        {words.send}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.sure}
        confirm={words.send}
        kind={verdict === 'upheld' ? 'danger' : 'primary'}
        busy={answer.busy}
        onConfirm={() => verdict && answer.run({ objectionId, verdict, reason: reason.trim() })}
        onClose={() => setAsking(false)}
      >
        <Text>{level === 'countyGroup' ? words.sureGroup : sure}</Text>
        <FailureNote error={answer.error} />
      </ConfirmDialog>
    </Card>
  )
}
