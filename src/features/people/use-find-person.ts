import { useQuery } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { FindPersonInput } from '../../../cloudfunctions/contract/people'
import { api } from '../../services/api'

export type Sought = v.InferOutput<typeof FindPersonInput>

/** The people of a village who bear a full name; asks nothing while nobody is sought. */
export function useFindPerson(sought: Sought | undefined) {
  return useQuery({
    queryKey: ['people.findPerson', sought],
    queryFn: ({ signal }) => (sought ? api.people.findPerson.query(sought, { signal }) : { people: [] }),
    enabled: sought !== undefined,
  })
}

export type FoundPerson = NonNullable<ReturnType<typeof useFindPerson>['data']>['people'][number]
