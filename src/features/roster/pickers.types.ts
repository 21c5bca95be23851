import type { ComponentType } from 'react'
import type { DivisionCode, PersonId } from '../../../cloudfunctions/contract/ids'

export interface NamedPerson {
  personId: PersonId
  name: string
}

export interface ChosenVillage {
  code: DivisionCode
  name: string
}

interface PeoplePickerProps {
  label: string
  hint?: string
  error?: string | undefined
  village: ChosenVillage | undefined
  elsewhere?: boolean
  chosen: readonly NamedPerson[]
  onChange: (people: NamedPerson[]) => void
  max: number
}

interface VillagePickerProps {
  value: ChosenVillage | undefined
  onChange: (village: ChosenVillage) => void
  error?: string | undefined
}

/** How people and villages are chosen: another feature's, given by the page. */
export interface Pickers {
  PeoplePicker: ComponentType<PeoplePickerProps>
  VillagePicker: ComponentType<VillagePickerProps>
}
