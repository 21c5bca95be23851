import { ReviewId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ReviewScreen } from '../../../features/council/review-screen'
import { usePageParam } from '../../../services/page-param'

export default function ReviewPage() {
  const reviewId = usePageParam('reviewId', ReviewId)
  return reviewId ? <ReviewScreen reviewId={reviewId} /> : <LostPage />
}
