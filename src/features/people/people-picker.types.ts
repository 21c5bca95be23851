import type { PersonId } from '../../../cloudfunctions/contract/ids'
import type { ChosenVillage } from './village.types'

/** Somebody chosen, as a form holds them. */
export interface NamedPerson {
  personId: PersonId
  name: string
}

export interface PeoplePickerProps {
  label: string
  hint?: string
  error?: string | undefined
  optional?: boolean
  /** Where it looks; nowhere while no village is chosen. */
  village: ChosenVillage | undefined
  /** May look in other villages too. */
  elsewhere?: boolean
  /** May choose somebody who died. */
  withDead?: boolean
  chosen: readonly NamedPerson[]
  onChange: (people: NamedPerson[]) => void
  max: number
  /** The reader, when they may choose themselves. */
  self?: NamedPerson | undefined
}
