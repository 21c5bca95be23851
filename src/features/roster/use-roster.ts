import { useQuery } from '@tanstack/react-query'
import type { DivisionCode, HouseholdId } from '../../../cloudfunctions/contract/ids'
import type { CHANGE_LISTS } from '../../../cloudfunctions/contract/roster'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export type ChangeList = (typeof CHANGE_LISTS)[number]

/** Open households of the villages within reach; those that a search finds, or all. */
export const useHouseholds = (search: string) =>
  usePaged(['roster.households', search], (cursor, signal) =>
    api.roster.households.query({ cursor, ...(search === '' ? {} : { search }) }, { signal }),
  )

export const useRosterHousehold = (householdId: HouseholdId) =>
  useQuery({
    queryKey: ['roster.household', householdId],
    queryFn: ({ signal }) => api.roster.household.query({ householdId }, { signal }),
  })

export const useChanges = (list: ChangeList) =>
  usePaged(['roster.changes', list], (cursor, signal) => api.roster.changes.query({ cursor, list }, { signal }))

export const useBoardNotice = (villageCode: DivisionCode) =>
  useQuery({
    queryKey: ['roster.boardNotice', villageCode],
    queryFn: ({ signal }) => api.roster.boardNotice.query({ villageCode }, { signal }),
  })
