import { useQuery } from '@tanstack/react-query'
import type { CaseDesk } from '../../../cloudfunctions/contract/credit-cases'
import type { CreditCaseId, DivisionCode, ReviewId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useMyCredit = () =>
  useQuery({ queryKey: ['credit.mine'], queryFn: ({ signal }) => api.credit.mine.query(undefined, { signal }) })

export const useCases = (desk: CaseDesk) =>
  usePaged(['credit.cases', desk], (cursor, signal) => api.credit.cases.query({ desk, cursor }, { signal }))

/** An application as an office reads it: the clerk who keeps it, or an officer who decides. */
export const useCase = (caseId: CreditCaseId, office: 'keep' | 'decide') =>
  useQuery({
    queryKey: ['credit.sheet', caseId, office],
    queryFn: ({ signal }) =>
      office === 'keep'
        ? api.credit.kept.query({ caseId }, { signal })
        : api.credit.sheet.query({ caseId }, { signal }),
  })

export const useReviewedCase = (reviewId: ReviewId) =>
  useQuery({
    queryKey: ['credit.reviewed', reviewId],
    queryFn: ({ signal }) => api.credit.reviewed.query({ reviewId }, { signal }),
  })

export const useReview = (reviewId: ReviewId) =>
  useQuery({
    queryKey: ['council.review', reviewId],
    queryFn: ({ signal }) => api.council.review.query({ reviewId }, { signal }),
  })

export const useWithdrawals = () =>
  useQuery({ queryKey: ['credit.withdrawals'], queryFn: ({ signal }) => api.credit.withdrawals.query({}, { signal }) })

export type WithdrawalRow = NonNullable<ReturnType<typeof useWithdrawals>['data']>['rows'][number]

export const useDesignations = (villageCode: DivisionCode) =>
  usePaged(['credit.designations', villageCode], (cursor, signal) =>
    api.credit.designations.query({ villageCode, cursor }, { signal }),
  )

export type DesignationRow = NonNullable<ReturnType<typeof useDesignations>['data']>['pages'][number]['rows'][number]
