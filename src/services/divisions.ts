import { useQuery } from '@tanstack/react-query'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { DivisionLevel } from '../../cloudfunctions/contract/roles'
import { api } from './api'

/** Divisions directly below one, in the order of their codes; asks nothing while there is no parent. */
export function useDivisions(parent: DivisionCode | undefined) {
  return useQuery({
    queryKey: ['people.divisions', parent],
    queryFn: ({ signal }) => api.people.divisions.query(parent === undefined ? {} : { parent }, { signal }),
    enabled: parent !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Villages that what was typed may mean, the likeliest first; asks nothing while nothing is typed. */
export const useFoundVillages = (words: string) =>
  useQuery({
    queryKey: ['people.findVillages', words],
    queryFn: ({ signal }) => api.people.findVillages.query({ words }, { signal }),
    enabled: words !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })

const LEVELS: Record<number, DivisionLevel> = { 6: 'county', 9: 'township' }

/** The level of a division, by the length of its code: 6 digits a county, 9 a township, 12 a village. */
export const levelOf = (code: DivisionCode): DivisionLevel => LEVELS[code.length] ?? 'village'
