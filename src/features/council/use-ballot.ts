import { useState } from 'react'
import type { CastBallotInput } from '../../../cloudfunctions/contract/council'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { failureOf } from '../../services/failure-of'
import { type Sent, useCommand } from '../../services/use-command'
import { BallotDraft, BLANK_BALLOT } from './ballot-draft'
import { type Prepared, prepareBallot, ruleOf } from './prepare-ballot'
import { refreshing } from './refreshing'
import type { Claim } from './use-claim'
import { refreshReview } from './use-council'

/** A ballot while it is thought over: kept on the phone, asked once more, cast once. */
export function useBallot(reviewId: ReviewId, sheet: ReviewSheet, claim: Claim) {
  const { draft: written, save, clear } = useDraft(`ballot:${reviewId}`, BallotDraft, BLANK_BALLOT)
  const draft = asAwarded(sheet, written)
  const [missing, setMissing] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<Extract<Prepared, { ready: true }>['cast']>()
  const cast = useCommand(
    (input: CastBallotInput, sent: Sent) =>
      refreshing(reviewId, () => api.council.castBallot.mutate(input, sent)).catch((error) => {
        // Only what may succeed unchanged is offered again; for the rest the sheet must be looked at anew.
        if (failureOf(error)?.retryable !== true) setAsked(undefined)
        throw error
      }),
    {
      onDone: () => {
        clear()
        setAsked(undefined)
        claim.release()
        refreshReview(reviewId)
      },
    },
  )
  const change = (part: Partial<BallotDraft>) => {
    setMissing([])
    save({ ...draft, ...part })
  }
  /** Asks once more, or says what is missing. */
  const ask = () => {
    cast.reset()
    const prepared = prepareBallot(reviewId, sheet, draft)
    setMissing(prepared.ready ? [] : prepared.missing)
    setAsked(prepared.ready ? prepared.cast : undefined)
  }
  return { draft, change, rule: ruleOf(sheet, draft), missing, ask, asked, stop: () => setAsked(undefined), cast }
}

/** In a re-examination there is nothing to choose: what was awarded is confirmed as it is, or not. */
const asAwarded = ({ awarded }: ReviewSheet, draft: BallotDraft): BallotDraft =>
  awarded ? { ...draft, ruleCode: awarded.ruleCode, units: awarded.units } : draft

export type Ballot = ReturnType<typeof useBallot>
