import { useQuery } from '@tanstack/react-query'
import type { QUEUE_FILTERS } from '../../../cloudfunctions/contract/council'
import type { DeedClass } from '../../../cloudfunctions/contract/deeds'
import type { DeskOrder } from '../../../cloudfunctions/contract/fields'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

export type QueueFilter = (typeof QUEUE_FILTERS)[number]

const QUEUE_KEY = 'council.queue'
const REVIEW_KEY = 'council.review'
const SHEET_KEY = 'deeds.reviewSheet'

interface Shown {
  filter: QueueFilter
  deedClass: DeedClass | undefined
  order: DeskOrder
}

export const useQueue = (shown: Shown) =>
  usePaged([QUEUE_KEY, shown], (cursor, signal) => api.council.queue.query({ ...shown, cursor }, { signal }))

export const useReview = (reviewId: ReviewId) =>
  useQuery({
    queryKey: [REVIEW_KEY, reviewId],
    queryFn: ({ signal }) => api.council.review.query({ reviewId }, { signal }),
  })

/** All of one deed; asked only of a review that does not recuse the reader. */
export const useSheet = (reviewId: ReviewId) =>
  useQuery({
    queryKey: [SHEET_KEY, reviewId],
    queryFn: ({ signal }) => api.deeds.reviewSheet.query({ reviewId }, { signal }),
  })

export type QueueRow = NonNullable<ReturnType<typeof useQueue>['data']>['pages'][number]['rows'][number]
export type Review = NonNullable<ReturnType<typeof useReview>['data']>
export type Standing = NonNullable<Review['standing']>

/** After something of a review has changed: its figures and sheet, and its line in the queue. */
export async function refreshReview(reviewId: ReviewId) {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [REVIEW_KEY, reviewId] }),
    queryClient.invalidateQueries({ queryKey: [SHEET_KEY, reviewId] }),
    queryClient.invalidateQueries({ queryKey: [QUEUE_KEY] }),
  ])
}
