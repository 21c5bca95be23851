import type { ReactNode } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'

export interface Named {
  personId: PersonId
  name: string
}

/** How a person of a roster is chosen: another feature's, given by the page. */
export type PersonField = (props: { chosen: readonly Named[]; onChange: (people: Named[]) => void }) => ReactNode
