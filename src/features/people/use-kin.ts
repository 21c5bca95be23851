import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useMyKin = () =>
  useQuery({ queryKey: ['people.myKin'], queryFn: ({ signal }) => api.people.myKin.query({}, { signal }) })

export type Kin = NonNullable<ReturnType<typeof useMyKin>['data']>['kin'][number]

export const useKinChallenges = () =>
  usePaged(['people.kinChallenges'], (cursor, signal) => api.people.kinChallenges.query({ cursor }, { signal }))

export type KinChallenge = NonNullable<ReturnType<typeof useKinChallenges>['data']>['pages'][number]['rows'][number]
