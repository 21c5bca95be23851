import { View } from '@tarojs/components'
import type { ShownPhotoStatus } from '../../../cloudfunctions/contract/photos'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { ChooseOne } from '../../components/choice'
import { Enlargeable } from '../../components/enlargeable'
import { FailureNote } from '../../components/failure-note'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { type Sent, useCommand } from '../../services/use-command'
import './council.scss'
import { refreshing } from './refreshing'
import type { Claim } from './use-claim'
import { type Review, refreshReview } from './use-council'

const VERDICTS = ['passed', 'refused'] as const
type Verdict = (typeof VERDICTS)[number]
const options = VERDICTS.map((value) => ({ value, title: t.council.review.verdicts[value] }))

/** What the council said: while the platform still looks, it would show the photo. */
function verdictOf(status: ShownPhotoStatus): Verdict | undefined {
  if (status === 'human') return undefined
  return status === 'refused' ? 'refused' : 'passed'
}

interface SheetPhotoProps {
  review: Review
  photo: ReviewSheet['photos'][number]
  number: number
  count: number
  claim: Claim
}

/** One photo, and whether it may stand on the public page. */
export function SheetPhoto({ review, photo, number, count, claim }: SheetPhotoProps) {
  const { reviewId } = review
  const judge = useCommand(
    (verdict: Verdict, sent: Sent) =>
      refreshing(reviewId, async () => {
        await claim.hold()
        return api.deeds.judgePhoto.mutate({ reviewId, photoId: photo.photoId, verdict }, sent)
      }),
    { onDone: () => refreshReview(reviewId) },
  )
  const verdict = verdictOf(photo.status)
  return (
    <View className="council-photos__one">
      <Enlargeable
        src={photo.url}
        label={fill(t.council.review.photo, { number, count })}
        enlarge={fill(t.council.review.enlarge, { number })}
      />
      {review.status === 'open' ? (
        <ChooseOne
          label={fill(t.council.review.verdict, { number })}
          layout="tiles"
          options={options}
          value={verdict}
          onChange={judge.run}
        />
      ) : (
        <StatusTag words={t.deeds.photoStatuses[photo.status]} />
      )}
      <FailureNote error={judge.error} />
    </View>
  )
}
