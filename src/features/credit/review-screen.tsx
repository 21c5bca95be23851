import { View } from '@tarojs/components'
import type { CastBallotInput } from '../../../cloudfunctions/contract/council'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { ActConfirmed } from '../../components/act-confirmed'
import { ActWithWords } from '../../components/act-with-words'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'
import { CaseContent } from './case-content'
import './credit.scss'
import { DeclineAct } from './decline-act'
import { useReview, useReviewedCase } from './use-credit'

const words = t.credit.office

/** One application before the council or the two committees, with the reader's ballot. */
export function CreditReviewScreen({ reviewId }: { reviewId: ReviewId }) {
  const review = useReview(reviewId)
  const sheet = useReviewedCase(reviewId)
  const voted = review.data?.myBallot !== undefined
  return (
    <PageFrame title={words.reviewTitle} state={stateOf(review, sheet)}>
      {sheet.data && (
        <Stack>
          <CaseContent sheet={sheet.data} />
          {voted && <Hint words={words.voted} />}
          {!voted && review.data?.status === 'open' && <Ballot reviewId={reviewId} version={sheet.data.version} />}
        </Stack>
      )}
    </PageFrame>
  )
}

function Ballot({ reviewId, version }: { reviewId: ReviewId; version: number }) {
  const { run, busy, error } = useCommand(api.council.castBallot.mutate, { onDone: readAgain })
  const cast = (ballot: CastBallotInput) => run(ballot)
  return (
    <View className="credit-acts">
      <ActConfirmed
        act={words.approve}
        title={words.approveTitle}
        words={words.approveWords}
        busy={busy}
        error={error}
        onSend={() => cast({ choice: 'approve', reviewId, version, evidenceSeen: [] })}
      />
      <ActWithWords
        act={words.back}
        title={words.backTitle}
        label={words.question}
        busy={busy}
        error={error}
        onSend={(question) => cast({ choice: 'return', reviewId, question })}
      />
      <DeclineAct
        busy={busy}
        error={error}
        onSend={(reason, said) => cast({ choice: 'decline', reviewId, reason, words: said })}
      />
    </View>
  )
}
