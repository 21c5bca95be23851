import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { SimilarInput } from '../../../../cloudfunctions/contract/deeds'
import { api } from '../../../services/api'
import type { Draft } from './draft'

function inputOf({ village, praised, happenedOn, story }: Draft) {
  const read = v.safeParse(SimilarInput, {
    villageCode: village?.code,
    praised: praised.map((person) => person.personId),
    happenedOn,
    story,
  })
  return read.success ? read.output : undefined
}

/** Reports that may be of the same deed; asks nothing while `draft` is absent or not yet filled. */
export function useSimilar(draft: Draft | undefined) {
  const input = draft && inputOf(draft)
  return useQuery({
    queryKey: ['deeds.similar', input],
    queryFn: ({ signal }) => (input ? api.deeds.similar.query(input, { signal }) : { similar: [] }),
    enabled: input !== undefined,
  })
}

export type SimilarDeed = NonNullable<ReturnType<typeof useSimilar>['data']>['similar'][number]
