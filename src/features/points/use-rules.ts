import { useQuery } from '@tanstack/react-query'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'

/** The rules in force in a village today. */
export const useRules = (villageCode: DivisionCode) =>
  useQuery({
    queryKey: ['points.rules', villageCode],
    queryFn: ({ signal }) => api.points.rules.query({ villageCode }, { signal }),
  })

export type RuleView = NonNullable<ReturnType<typeof useRules>['data']>['rules'][number]
