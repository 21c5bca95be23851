import { useState } from 'react'
import * as v from 'valibot'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { AskCorrectionInput, CORRECTION_FIELDS, type CorrectionField } from '../../../cloudfunctions/contract/privacy'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { failureOf } from '../../services/failure-of'
import { useCommand } from '../../services/use-command'
import { refreshMyCorrections } from './use-privacy'

const words = t.privacy.correct
const fields = CORRECTION_FIELDS.map((value) => ({ value, title: t.privacy.fields[value] }))

/** What is wrong, what is right, and how it can be seen. */
export function CorrectForm() {
  const [field, setField] = useState<CorrectionField>('name')
  const [value, setValue] = useState('')
  const [why, setWhy] = useState('')
  const ask = useCommand(api.privacy.askCorrection.mutate, {
    onDone: () => {
      setValue('')
      setWhy('')
      refreshMyCorrections()
    },
  })
  const input = v.safeParse(AskCorrectionInput, { field, why, value: field === 'birthYear' ? Number(value) : value })
  return (
    <Card>
      <Field label={words.field}>
        <ChooseOne label={words.field} layout="tiles" options={fields} value={field} onChange={setField} />
      </Field>
      <TextField label={words.value[field]} value={value} onChange={setValue} numeric={field === 'birthYear'} />
      <TextField
        label={words.why}
        hint={fill(words.whyHint, { limit: LIMITS.reasonMin })}
        lines="many"
        value={why}
        onChange={setWhy}
        limit={LIMITS.reasonMax}
      />
      <Button busy={ask.busy} disabled={!input.success} onPress={() => input.success && ask.run(input.output)}>
        {words.send}
      </Button>
      {ask.done && <Hint words={words.sent} />}
      {failureOf(ask.error)?.code === 'WRONG_STATE' ? (
        <Hint words={words.waiting} />
      ) : (
        <FailureNote error={ask.error} />
      )}
    </Card>
  )
}
