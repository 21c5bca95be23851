import { View } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { SelectField } from '../../components/select-field'
import * as t from '../../i18n/zh-CN'
import { levelOf, useDivisions } from '../../services/divisions'
import './divisions.scss'
import type { DivisionChoice } from './use-division-choice'

interface DivisionFieldsProps {
  /** The county, or the one township in which a village is chosen. */
  root: DivisionCode
  choice: DivisionChoice
}

/** A township, then a village of it; or all of either. */
export function DivisionFields({ root, choice }: DivisionFieldsProps) {
  const ofCounty = levelOf(root) === 'county'
  const township = ofCounty ? choice.township : root
  return (
    <View className="divisions">
      {ofCounty && (
        <Division
          label={t.divisions.township}
          parent={root}
          whole={t.divisions.wholeCounty}
          value={choice.township}
          onChange={choice.setTownship}
        />
      )}
      {township !== undefined && (
        <Division
          label={t.divisions.village}
          parent={township}
          whole={t.divisions.wholeTownship}
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
  /** Words of "all of the parent". */
  whole: string
  value: DivisionCode | undefined
  onChange: (code: DivisionCode | undefined) => void
}

function Division({ label, parent, whole, value, onChange }: DivisionProps) {
  const below = (useDivisions(parent).data?.divisions ?? []).map(({ code, name }) => ({ value: code, words: name }))
  return (
    <View className="divisions__one">
      <SelectField
        label={label}
        options={[{ value: parent, words: whole }, ...below]}
        value={value ?? parent}
        onChange={(code) => onChange(code === parent ? undefined : code)}
      />
    </View>
  )
}
