import { Text } from '@tarojs/components'
import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { HAND_CHANNELS } from '../../../cloudfunctions/contract/objections'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { TextField } from '../../components/text-field'
import * as t from '../../i18n/zh-CN'
import type { useEnterObjection } from './enter-draft'
import { groundOptions } from './objection-form'
import type { ObjectorField } from './objector-field'
import { WhoObjects } from './who-objects'

const words = t.objections.enter
const channels = HAND_CHANNELS.map((value) => ({ value, title: t.objections.channels[value] }))

interface EnterFormProps {
  form: ReturnType<typeof useEnterObjection>
  objectorField: ObjectorField
}

/** How it came, who objects, on which ground, and what they said. */
export function EnterForm({ form: { draft, change, command, input }, objectorField }: EnterFormProps) {
  const [asking, setAsking] = useState(false)
  return (
    <Card>
      <Field label={words.channel}>
        <ChooseOne
          label={words.channel}
          layout="tiles"
          options={channels}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
      </Field>
      <WhoObjects draft={draft} change={change} objectorField={objectorField} />
      <Field label={t.objections.sheet.ground}>
        <ChooseOne
          label={t.objections.sheet.ground}
          options={groundOptions}
          value={draft.ground}
          onChange={(ground) => change({ ground })}
        />
      </Field>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        lines="many"
        value={draft.words}
        onChange={(said) => change({ words: said })}
        limit={LIMITS.objectionWordsMax}
      />
      <Button disabled={input === undefined} onPress={() => setAsking(true)}>
        {words.send}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.sure}
        confirm={words.send}
        busy={command.busy}
        onConfirm={() => input && command.run(input)}
        onClose={() => setAsking(false)}
      >
        <Text>{words.sureWords}</Text>
        <FailureNote error={command.error} />
      </ConfirmDialog>
    </Card>
  )
}
