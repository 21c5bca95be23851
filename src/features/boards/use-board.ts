import { useQuery } from '@tanstack/react-query'
import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode, HouseholdId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'

export const useBoard = (divisionCode: DivisionCode, period: BoardPeriod, key: string) =>
  useQuery({
    queryKey: ['boards.households', divisionCode, period, key],
    queryFn: ({ signal }) => api.boards.households.query({ divisionCode, period, key }, { signal }),
  })

export const useVillageBoard = (divisionCode: DivisionCode, period: BoardPeriod, key: string) =>
  useQuery({
    queryKey: ['boards.villages', divisionCode, period, key],
    queryFn: ({ signal }) => api.boards.villages.query({ divisionCode, period, key }, { signal }),
  })

export const useMyPlace = (divisionCode: DivisionCode, period: BoardPeriod, key: string) =>
  useQuery({
    queryKey: ['boards.myPlace', divisionCode, period, key],
    queryFn: ({ signal }) => api.boards.myPlace.query({ divisionCode, period, key }, { signal }),
  })

export const useEntries = (householdId: HouseholdId, period: BoardPeriod, key: string) =>
  useQuery({
    queryKey: ['boards.entries', householdId, period, key],
    queryFn: ({ signal }) => api.boards.entries.query({ householdId, period, key }, { signal }),
  })
