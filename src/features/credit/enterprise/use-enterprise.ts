import { useQuery } from '@tanstack/react-query'
import type { CreditCaseId } from '../../../../cloudfunctions/contract/ids'
import { api } from '../../../services/api'
import { usePaged } from '../../../services/paged'

export const useMyEnterprises = () =>
  useQuery({
    queryKey: ['enterprises.mine'],
    queryFn: ({ signal }) => api.enterprises.mine.query({}, { signal }),
  })

export const useDepartmentDesk = () =>
  usePaged(['enterprises.desk'], (cursor, signal) => api.enterprises.desk.query({ cursor }, { signal }))

/** An application as a signer of its lead department reads it. */
export const useDepartmentCase = (caseId: CreditCaseId) =>
  useQuery({
    queryKey: ['enterprises.sheet', caseId],
    queryFn: ({ signal }) => api.enterprises.sheet.query({ caseId }, { signal }),
  })

export const useEnterprises = () =>
  usePaged(['enterprises.list'], (cursor, signal) => api.enterprises.list.query({ cursor }, { signal }))
