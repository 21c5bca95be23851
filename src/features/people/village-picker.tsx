import { useState } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Division } from '../../../cloudfunctions/contract/people'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { SelectField } from '../../components/select-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { useDivisions } from '../../services/divisions'
import { useMe } from '../../services/session'
import type { ChosenVillage } from './village.types'
import { VillageSearch } from './village-search'

interface VillagePickerProps {
  value: ChosenVillage | undefined
  onChange: (village: ChosenVillage) => void
  error?: string | undefined
}

const TOWNSHIP_DIGITS = 9

const optionsOf = (divisions: readonly Division[] | undefined) =>
  (divisions ?? []).map((division) => ({ value: division.code, words: division.name }))

/** A village of the county: looked for by name, or from the lists, first the township, then the village in it. */
export function VillagePicker({ value, onChange, error }: VillagePickerProps) {
  const [chosen, setChosen] = useState<DivisionCode>()
  const townships = useDivisions(useMe().data?.county.code)
  const township =
    chosen ?? townships.data?.divisions.find((one) => one.code === value?.code.slice(0, TOWNSHIP_DIGITS))?.code
  const villages = useDivisions(township)
  const choose = (code: DivisionCode) => {
    const village = villages.data?.divisions.find((one) => one.code === code)
    if (village) onChange({ code, name: village.name })
  }
  const found = (village: ChosenVillage) => {
    setChosen(undefined)
    onChange(village)
  }
  return (
    <>
      <VillageSearch onFound={found} />
      {value && <Hint words={fill(t.villages.chosen, { village: value.name })} />}
      <SelectField
        label={t.bind.fields.township}
        options={optionsOf(townships.data?.divisions)}
        value={township}
        onChange={setChosen}
      />
      <SelectField
        label={t.bind.fields.village}
        options={optionsOf(villages.data?.divisions)}
        value={township !== undefined && value?.code.startsWith(township) ? value.code : undefined}
        onChange={choose}
        error={error}
      />
      <FailureNote error={townships.error ?? villages.error} />
    </>
  )
}
