import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { stateOf } from '../../components/page-frame'
import type { Frame } from './frame'
import { Recusal } from './recusal'
import { ReviewSheetView } from './review-sheet'
import type { OnCast } from './use-ballot'
import { type Review, useReview, useSheet } from './use-council'

interface ReviewViewProps {
  reviewId: ReviewId
  frame: Frame
  /** It stands beside the queue, where the ballot has keys. */
  keys?: boolean
  onCast?: OnCast | undefined
}

/** Asks first whether the reader may decide at all: to whom it is not given nothing of the deed is asked or drawn. */
export function ReviewView({ reviewId, frame: Frame, keys = false, onCast }: ReviewViewProps) {
  const asked = useReview(reviewId)
  if (asked.data === undefined) return <Frame state={stateOf(asked)}>{null}</Frame>
  if (asked.data.recusedFor.length > 0) {
    return (
      <Frame>
        <Recusal grounds={asked.data.recusedFor} />
      </Frame>
    )
  }
  return <DeedReview review={asked.data} frame={Frame} keys={keys} onCast={onCast} />
}

interface DeedReviewProps {
  review: Review
  frame: Frame
  keys: boolean
  onCast: OnCast | undefined
}

function DeedReview({ review, frame: Frame, keys, onCast }: DeedReviewProps) {
  const asked = useSheet(review.reviewId)
  if (asked.data === undefined) return <Frame state={stateOf(asked)}>{null}</Frame>
  return <ReviewSheetView review={review} sheet={asked.data} frame={Frame} keys={keys} onCast={onCast} />
}
