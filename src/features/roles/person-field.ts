import type { ReactNode } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'

/** Somebody to be given a role. */
export interface Appointed {
  personId: PersonId
  name: string
}

/** Finds one person by village and full name; the page brings it. */
export type PersonField = (props: {
  chosen: readonly Appointed[]
  onChange: (people: Appointed[]) => void
  error: string | undefined
}) => ReactNode
