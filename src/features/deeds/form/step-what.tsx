import { View } from '@tarojs/components'
import { DEED_CLASSES } from '../../../../cloudfunctions/contract/deeds'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Card } from '../../../components/card'
import { ChooseOne } from '../../../components/choice'
import { DateField } from '../../../components/date-field'
import { Field } from '../../../components/field'
import { TextField } from '../../../components/text-field'
import { VoiceButton } from '../../../components/voice-button'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { daysAfter } from '../../../services/time'
import type { DeedForm } from './use-deed-form'

const CLASSES = DEED_CLASSES.map((value) => ({ value, title: t.deeds.classes[value] }))

/** Which kind of deed, what happened, when and where. */
export function StepWhat({ form: { draft, latest, change, errors, days } }: { form: DeedForm }) {
  const { what } = t.nominate
  return (
    <View id="what">
      <Card title={what.title}>
        <Field label={what.class} error={errors.deedClass}>
          <ChooseOne
            label={what.class}
            options={CLASSES}
            value={draft.deedClass}
            onChange={(deedClass) => change({ deedClass })}
            layout="tiles"
          />
        </Field>
        <TextField
          label={what.story}
          hint={what.storyHint}
          placeholder={what.storyPlaceholder}
          lines="many"
          limit={LIMITS.storyMax}
          value={draft.story}
          onChange={(story) => change({ story })}
          error={errors.story}
        />
        <VoiceButton onText={(said) => change({ story: latest().story + said })} />
        <LastDays today={days.until} value={draft.happenedOn} onChange={(happenedOn) => change({ happenedOn })} />
        <DateField
          label={what.on}
          hint={fill(what.onHint, { days: LIMITS.deedAgeDays })}
          value={draft.happenedOn}
          onChange={(happenedOn) => change({ happenedOn })}
          from={days.from}
          until={days.until}
          error={errors.happenedOn}
        />
        <TextField
          label={what.place}
          placeholder={what.placePlaceholder}
          limit={LIMITS.placeMax}
          value={draft.place}
          onChange={(place) => change({ place })}
          error={errors.place}
        />
      </Card>
    </View>
  )
}

interface LastDaysProps {
  today: string
  value: string | undefined
  onChange: (day: string) => void
}

/** Most of what is reported was seen lately: one tap, without the wheel of a calendar. */
function LastDays({ today, value, onChange }: LastDaysProps) {
  const options = t.nominate.what.lastDays.map((title, back) => ({ value: daysAfter(today, -back), title }))
  return (
    <Field label={t.nominate.what.lastDaysLabel}>
      <ChooseOne
        label={t.nominate.what.lastDaysLabel}
        options={options}
        value={value}
        onChange={onChange}
        layout="tiles"
      />
    </Field>
  )
}
