import { useQuery } from '@tanstack/react-query'
import type { ActivityId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useActivities = () =>
  usePaged(['activities.list'], (cursor, signal) =>
    api.activities.list.query(cursor === undefined ? {} : { cursor }, { signal }),
  )

export type ActivityRow = NonNullable<ReturnType<typeof useActivities>['data']>['pages'][number]['rows'][number]

export const useActivity = (activityId: ActivityId) =>
  useQuery({
    queryKey: ['activities.get', activityId],
    queryFn: ({ signal }) => api.activities.get.query({ activityId }, { signal }),
  })

export const useMyActivity = (activityId: ActivityId) =>
  useQuery({
    queryKey: ['activities.mine', activityId],
    queryFn: ({ signal }) => api.activities.mine.query({ activityId }, { signal }),
  })

/** The rules that a list of that day can go by; asks nothing while village or day are not known. */
export function useListRules(villageCode: DivisionCode | undefined, on: string | undefined) {
  return useQuery({
    queryKey: ['activities.rules', villageCode, on],
    queryFn: ({ signal }) =>
      villageCode && on ? api.activities.rules.query({ villageCode, on }, { signal }) : { rules: [] },
    enabled: villageCode !== undefined && on !== undefined,
  })
}

export type ListRule = NonNullable<ReturnType<typeof useListRules>['data']>['rules'][number]
