import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import { ANSWERERS, CANDIDATE_ANSWERS } from '../../../../cloudfunctions/contract/exemplar-words'
import type { ContestEntry, ContestView } from '../../../../cloudfunctions/contract/exemplars'
import { Button } from '../../../components/button'
import { ChooseOne } from '../../../components/choice'
import { FailureNote } from '../../../components/failure-note'
import { Field } from '../../../components/field'
import { Hint } from '../../../components/hint'
import { PaperPhotos } from '../../../components/paper-photos'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import type { PeoplePickerProps } from '../picker.types'
import '../selection.scss'
import { usePaperAnswer } from './use-paper-answer'

const words = t.selection.contest.paper
const AS = ANSWERERS.map((value) => ({ value, title: words.as[value] }))
const ANSWERS = CANDIDATE_ANSWERS.map((value) => ({ value, title: words.answers[value] }))

interface PaperAnswerProps {
  entry: ContestEntry
  contest: ContestView
  PeoplePicker: ComponentType<PeoplePickerProps>
}

/** The clerk enters what somebody without a phone signed. */
export function PaperAnswer(props: PaperAnswerProps) {
  const [open, setOpen] = useState(false)
  if (open) return <Form {...props} onClose={() => setOpen(false)} />
  return (
    <View className="selection-acts">
      <Button kind="plain" label={fill(words.label, { name: props.entry.name })} onPress={() => setOpen(true)}>
        {words.act}
      </Button>
    </View>
  )
}

function Form({ entry, contest, PeoplePicker, onClose }: PaperAnswerProps & { onClose: () => void }) {
  const form = usePaperAnswer(entry)
  return (
    <View className="selection-acts">
      <Field label={words.who}>
        <ChooseOne label={words.who} options={AS} value={form.as} onChange={form.setAs} />
      </Field>
      <PeoplePicker
        label={words.person}
        village={{ code: contest.divisionCode, name: contest.divisionName }}
        chosen={form.people}
        onChange={form.setPeople}
        max={1}
      />
      <Field label={words.answer}>
        <ChooseOne label={words.answer} options={ANSWERS} value={form.answer} onChange={form.setAnswer} />
      </Field>
      <Field label={words.slip} hint={words.slipHint}>
        <PaperPhotos papers={form.papers} max={1} />
      </Field>
      <FailureNote error={form.error} />
      {form.incomplete && <Hint words={words.incomplete} />}
      <Button kind="plain" onPress={onClose}>
        {t.common.cancel}
      </Button>
      <Button busy={form.busy} onPress={form.send}>
        {words.send}
      </Button>
    </View>
  )
}
