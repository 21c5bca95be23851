import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { BallotBar } from './ballot-bar'
import { BallotForm } from './ballot-form'
import type { Frame } from './frame'
import { MyBallot } from './my-ballot'
import { PublicText } from './public-text'
import { ReexaminationNote } from './reexamination-note'
import { ReviewState } from './review-state'
import { SheetFacts } from './sheet-facts'
import { SheetPhotos } from './sheet-photos'
import { SimilarDeeds } from './similar-deeds'
import { useBallot } from './use-ballot'
import { useClaim } from './use-claim'
import type { Review } from './use-council'
import { Witnesses } from './witnesses'

interface ReviewSheetProps {
  review: Review
  sheet: ReviewSheet
  frame: Frame
}

/** All that is needed to decide, from the story down to the ballot. */
export function ReviewSheetView({ review, sheet, frame: Frame }: ReviewSheetProps) {
  const claim = useClaim(review)
  const ballot = useBallot(review.reviewId, sheet, claim)
  const open = review.status === 'open'
  const mayVote = open && review.myBallot === undefined
  return (
    <Frame bar={mayVote ? <BallotBar ballot={ballot} /> : undefined}>
      <ReviewState review={review} />
      {review.reexamines && <ReexaminationNote why={review.reexamines} />}
      <SheetFacts sheet={sheet} />
      <Witnesses sheet={sheet} />
      {sheet.photos.length > 0 && <SheetPhotos review={review} photos={sheet.photos} claim={claim} />}
      <SimilarDeeds sheet={sheet} />
      <PublicText review={review} sheet={sheet} claim={claim} />
      {mayVote && <BallotForm sheet={sheet} ballot={ballot} />}
      {review.myBallot && <MyBallot choice={review.myBallot} status={review.status} />}
    </Frame>
  )
}
