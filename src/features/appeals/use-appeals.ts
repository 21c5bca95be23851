import { useQuery } from '@tanstack/react-query'
import type { AppealId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useAppeals = () =>
  usePaged(['appeals.queue'], (cursor, signal) => api.appeals.queue.query({ cursor }, { signal }))

export const useAppealSheet = (appealId: AppealId) =>
  useQuery({
    queryKey: ['appeals.sheet', appealId],
    queryFn: ({ signal }) => api.appeals.sheet.query({ appealId }, { signal }),
  })

export type AppealRow = NonNullable<ReturnType<typeof useAppeals>['data']>['pages'][number]['rows'][number]
