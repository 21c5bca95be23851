import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { BallotBar } from './ballot-bar'
import { BallotForm } from './ballot-form'
import type { Frame } from './frame'
import { RuleKeys } from './keys-help'
import { MyBallot } from './my-ballot'
import { PartEnd } from './part-end'
import { PublicText } from './public-text'
import { ReexaminationNote } from './reexamination-note'
import { ReviewState } from './review-state'
import { SheetFacts } from './sheet-facts'
import { SheetPhotos } from './sheet-photos'
import { SimilarDeeds } from './similar-deeds'
import { type OnCast, useBallot } from './use-ballot'
import { useBallotKeys } from './use-ballot-keys'
import { useClaim } from './use-claim'
import type { Review } from './use-council'
import { useShown } from './use-shown'
import { Witnesses } from './witnesses'

interface ReviewSheetProps {
  review: Review
  sheet: ReviewSheet
  frame: Frame
  /** The ballot has keys. */
  keys: boolean
  onCast: OnCast | undefined
}

/** All that is needed to decide, from the story down to the ballot. */
export function ReviewSheetView({ review, sheet, frame: Frame, keys, onCast }: ReviewSheetProps) {
  const claim = useClaim(review)
  const shown = useShown()
  const ballot = useBallot({ reviewId: review.reviewId, sheet, claim, shown: shown.all, onCast })
  const open = review.status === 'open'
  const mayVote = open && review.myBallot === undefined
  useBallotKeys({ sheet, ballot, enabled: keys && mayVote })
  return (
    <Frame bar={mayVote ? <BallotBar ballot={ballot} /> : undefined}>
      <ReviewState review={review} />
      {review.reexamines && <ReexaminationNote why={review.reexamines} />}
      <SheetFacts sheet={sheet} />
      <PartEnd onShown={shown.story} />
      <Witnesses sheet={sheet} />
      {sheet.photos.length > 0 && <SheetPhotos review={review} photos={sheet.photos} claim={claim} />}
      <PartEnd onShown={shown.evidence} />
      <SimilarDeeds sheet={sheet} />
      <PublicText review={review} sheet={sheet} claim={claim} />
      {mayVote && keys && <RuleKeys sheet={sheet} />}
      {mayVote && <BallotForm sheet={sheet} ballot={ballot} />}
      {review.myBallot && <MyBallot choice={review.myBallot} status={review.status} />}
    </Frame>
  )
}
