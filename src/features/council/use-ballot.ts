import { useState } from 'react'
import type { BallotChoice, CastBallotInput } from '../../../cloudfunctions/contract/council'
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

interface Balloting {
  reviewId: ReviewId
  sheet: ReviewSheet
  claim: Claim
  /** Whether story and evidence were in sight, to their end. */
  shown: () => boolean
  onCast: OnCast | undefined
}

/** What follows a ballot that was taken. */
export type OnCast = (choice: BallotChoice) => void

/** A ballot while it is thought over: kept on the phone, asked once more, cast once. */
export function useBallot({ reviewId, sheet, claim, shown, onCast }: Balloting) {
  const { draft: written, save, clear } = useDraft(`ballot:${reviewId}`, BallotDraft, BLANK_BALLOT)
  const draft = asAwarded(sheet, written)
  const [tried, setTried] = useState(false)
  const [said, say] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<Extract<Prepared, { ready: true }>['cast']>()
  const cast = useCommand(
    (input: CastBallotInput, sent: Sent) =>
      refreshing(reviewId, () => api.council.castBallot.mutate(input, sent)).catch((error) => {
        // Only what may succeed unchanged is offered again; for the rest the sheet must be looked at anew.
        if (failureOf(error)?.retryable !== true) setAsked(undefined)
        throw error
      }),
    {
      onDone: (_, input) => {
        clear()
        setAsked(undefined)
        claim.release()
        refreshReview(reviewId)
        onCast?.(input.choice)
      },
    },
  )
  const change = (part: Partial<BallotDraft>) => {
    setTried(false)
    say([])
    save({ ...draft, ...part })
  }
  /** Asks once more, or says what is missing; with what has just been chosen, when it was chosen by a key. */
  const ask = (part: Partial<BallotDraft> = {}) => {
    cast.reset()
    const next = { ...draft, ...part }
    save(next)
    say([])
    const prepared = prepareBallot({ reviewId, sheet, shown: shown() }, next)
    setTried(!prepared.ready)
    setAsked(prepared.ready ? prepared.cast : undefined)
  }
  const stop = () => setAsked(undefined)
  /** Once they wanted to cast, what is missing now: a sentence goes when a photo was judged meanwhile. */
  const now = prepareBallot({ reviewId, sheet, shown: shown() }, draft)
  const missing = tried && !now.ready ? now.missing : said
  return { draft, change, rule: ruleOf(sheet, draft), missing, say, ask, asked, stop, cast }
}

/** In a re-examination there is nothing to choose: what was awarded is confirmed as it is, or not. */
const asAwarded = ({ awarded }: ReviewSheet, draft: BallotDraft): BallotDraft =>
  awarded ? { ...draft, ruleCode: awarded.ruleCode, units: awarded.units } : draft

export type Ballot = ReturnType<typeof useBallot>
