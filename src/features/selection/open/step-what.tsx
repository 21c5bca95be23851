import { View } from '@tarojs/components'
import { CAMPAIGN_MODES, EXEMPLAR_CATEGORIES } from '../../../../cloudfunctions/contract/exemplar-words'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Card } from '../../../components/card'
import { ChooseMany, ChooseOne } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Stepper } from '../../../components/stepper'
import { TextField } from '../../../components/text-field'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import '../selection.scss'
import { useVillageNow } from '../../../services/village-clock'
import type { StepProps } from './open-form'

const words = t.selection.open
const AGES = { min: 16, max: 60 }
const MODES = CAMPAIGN_MODES.map((value) => ({ value, ...words.modes[value] }))
const CATEGORIES = EXEMPLAR_CATEGORIES.map((value) => ({ value, title: t.deeds.classes[value] }))

/** Year, mode, age and categories; the number of a document is asked for in the one mode that needs it. */
export function StepWhat({ draft, change }: StepProps) {
  const thisYear = Number(useVillageNow().slice(0, 4))
  const years = [thisYear, thisYear + 1].map((year) => ({
    value: String(year),
    title: fill(words.yearWords, { year }),
  }))
  return (
    <Card>
      <Field label={words.year}>
        <ChooseOne
          label={words.year}
          layout="tiles"
          options={years}
          value={String(draft.year)}
          onChange={(year) => change({ year: Number(year) })}
        />
      </Field>
      <Field label={words.mode}>
        <ChooseOne label={words.mode} options={MODES} value={draft.mode} onChange={(mode) => change({ mode })} />
      </Field>
      {draft.mode === 'approvedCommendation' && (
        <TextField
          label={words.approval}
          hint={words.approvalHint}
          value={draft.approvalNumber}
          onChange={(approvalNumber) => change({ approvalNumber })}
          limit={LIMITS.approvalNumberMax}
        />
      )}
      <Field label={words.categories} hint={words.categoriesHint}>
        <ChooseMany
          label={words.categories}
          layout="tiles"
          options={CATEGORIES}
          values={draft.categories}
          onChange={(categories) => change({ categories })}
        />
      </Field>
      <Field label={words.minimumAge} hint={words.minimumAgeHint}>
        <View className="selection-number">
          <Stepper
            label={words.minimumAge}
            value={draft.minimumAge}
            {...AGES}
            onChange={(minimumAge) => change({ minimumAge })}
          />
        </View>
      </Field>
    </Card>
  )
}
