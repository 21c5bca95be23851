import type { ReactNode } from 'react'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { PageFrame, type PageState } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { ReviewView } from './review-view'

/** One review as a page of its own. */
export function ReviewScreen({ reviewId }: { reviewId: ReviewId }) {
  return <ReviewView reviewId={reviewId} frame={ReviewPage} />
}

function ReviewPage({ state, bar, children }: { state?: PageState; bar?: ReactNode; children: ReactNode }) {
  return (
    <PageFrame title={t.council.review.title} state={state} bar={bar}>
      {children}
    </PageFrame>
  )
}
