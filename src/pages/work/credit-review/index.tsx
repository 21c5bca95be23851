import { ReviewId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { CreditReviewScreen } from '../../../features/credit/review-screen'
import { usePageParam } from '../../../services/page-param'

export default function CreditReviewPage() {
  const reviewId = usePageParam('reviewId', ReviewId)
  return reviewId ? <CreditReviewScreen reviewId={reviewId} /> : <LostPage />
}
