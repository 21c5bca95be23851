import type { DivisionCode, PersonId } from '../../../cloudfunctions/contract/ids'

export interface NamedPerson {
  personId: PersonId
  name: string
}

/** How people are chosen: another feature's, given by the page. */
export interface PeoplePickerProps {
  label: string
  hint?: string
  village: { code: DivisionCode; name: string } | undefined
  chosen: readonly NamedPerson[]
  onChange: (people: NamedPerson[]) => void
  max: number
}
