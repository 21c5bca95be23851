import { useQuery } from '@tanstack/react-query'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'

export const useAdoptions = (villageCode: DivisionCode) =>
  useQuery({
    queryKey: ['rules.adoptions', villageCode],
    queryFn: ({ signal }) => api.rules.adoptions.query({ villageCode }, { signal }),
  })

export type AdoptionRow = NonNullable<ReturnType<typeof useAdoptions>['data']>['adoptions'][number]

/** What the county offers for adoption, the latest version first. */
export const useTemplates = () =>
  useQuery({ queryKey: ['rules.templates'], queryFn: ({ signal }) => api.rules.templates.query({}, { signal }) })

export type Template = NonNullable<ReturnType<typeof useTemplates>['data']>['versions'][number]
