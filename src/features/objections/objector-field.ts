import type { ReactNode } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'

export interface NamedObjector {
  personId: PersonId
  name: string
}

/** Finds one person by village and full name; the page brings it. */
export type ObjectorField = (props: {
  chosen: readonly NamedObjector[]
  onChange: (people: NamedObjector[]) => void
}) => ReactNode
