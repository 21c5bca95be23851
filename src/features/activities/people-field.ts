import type { ReactNode } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'

interface NamedPerson {
  personId: PersonId
  name: string
}

interface PeopleFieldProps {
  chosen: readonly NamedPerson[]
  onChange: (people: NamedPerson[]) => void
  error: string | undefined
}

/** How people of the village are chosen: another feature's, given by the page. */
export type PeopleField = (props: PeopleFieldProps) => ReactNode
