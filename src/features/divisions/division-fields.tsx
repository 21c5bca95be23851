import { View } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { SelectField } from '../../components/select-field'
import { t } from '../../i18n/t'
import { useDivisions } from '../../services/divisions'
import './divisions.scss'
import type { DivisionChoice } from './use-division-choice'

interface DivisionFieldsProps {
  county: DivisionCode
  choice: DivisionChoice
  /** A village must be chosen in the end: there is no "the whole township". */
  villageOnly?: boolean
}

/** A township, then a village of it. */
export function DivisionFields({ county, choice, villageOnly = false }: DivisionFieldsProps) {
  return (
    <View className="divisions">
      <Division
        label={t.divisions.township}
        parent={county}
        whole={villageOnly ? undefined : t.divisions.wholeCounty}
        value={choice.township}
        onChange={choice.setTownship}
      />
      {choice.township !== undefined && (
        <Division
          label={t.divisions.village}
          parent={choice.township}
          whole={villageOnly ? undefined : t.divisions.wholeTownship}
          value={choice.village}
          onChange={choice.setVillage}
        />
      )}
    </View>
  )
}

interface DivisionProps {
  label: string
  parent: DivisionCode
  /** Words of "all of the parent"; undefined when one below it must be chosen. */
  whole: string | undefined
  value: DivisionCode | undefined
  onChange: (code: DivisionCode | undefined) => void
}

function Division({ label, parent, whole, value, onChange }: DivisionProps) {
  const below = (useDivisions(parent).data?.divisions ?? []).map(({ code, name }) => ({ value: code, words: name }))
  return (
    <View className="divisions__one">
      <SelectField
        label={label}
        options={whole === undefined ? below : [{ value: parent, words: whole }, ...below]}
        value={value ?? (whole === undefined ? undefined : parent)}
        onChange={(code) => onChange(code === parent ? undefined : code)}
      />
    </View>
  )
}
