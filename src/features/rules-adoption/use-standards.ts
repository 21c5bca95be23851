import { useQuery } from '@tanstack/react-query'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'

/** The credit standard of a village, and the meetings that adopted one. */
export const useStandards = (villageCode: DivisionCode) =>
  useQuery({
    queryKey: ['credit.standards', villageCode],
    queryFn: ({ signal }) => api.credit.standards.query({ villageCode }, { signal }),
  })
export type Standards = NonNullable<ReturnType<typeof useStandards>['data']>

/** What the county offers for adoption today, the latest version first. */
export const useStandardTemplates = () =>
  useQuery({ queryKey: ['credit.templates'], queryFn: ({ signal }) => api.credit.templates.query({}, { signal }) })
