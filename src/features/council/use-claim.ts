import { useEffect, useRef } from 'react'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { newIntentId } from '../../services/uuid'
import { useVillageNow, villageNow } from '../../services/village-clock'
import { refreshing } from './refreshing'
import { type Review, refreshReview } from './use-council'

/** With less than this left the claim is renewed while its holder goes on working. */
const RENEW_MS = 5 * 60_000

const leftMs = (until: string) => Date.parse(until) - Date.parse(villageNow())
const intent = () => ({ context: { intent: newIntentId() } })

/**
 * The claim lock of a review: taken when somebody begins to change it, renewed while they work, given back when they
 * leave. `hold` answers once the claim is theirs; it throws what the server refuses (CLAIMED_BY_OTHER).
 */
export function useClaim({ reviewId, claim }: Pick<Review, 'reviewId' | 'claim'>) {
  const now = useVillageNow()
  const asking = useRef<Promise<void> | undefined>(undefined)
  const taken = useRef(false)
  const current = claim && claim.until > now ? claim : undefined

  const take = async () => {
    await refreshing(reviewId, () => api.council.claim.mutate({ reviewId }, intent()))
    taken.current = true
    await refreshReview(reviewId)
  }
  const hold = async () => {
    if (current?.mine && leftMs(current.until) > RENEW_MS) {
      taken.current = true
      return
    }
    asking.current ??= take().finally(() => {
      asking.current = undefined
    })
    await asking.current
  }
  const release = async () => {
    if (!taken.current) return
    taken.current = false
    await giveBack(reviewId)
  }
  useEffect(
    () => () => {
      if (taken.current) giveBack(reviewId)
    },
    [reviewId],
  )
  return {
    hold,
    release,
    mineUntil: current?.mine ? current.until : undefined,
    other: current?.mine ? undefined : current,
  }
}

export type Claim = ReturnType<typeof useClaim>

/** What cannot be given back ends by itself: nobody waits for the answer. */
async function giveBack(reviewId: ReviewId) {
  await api.council.release.mutate({ reviewId }, intent()).catch(() => undefined)
  await refreshReview(reviewId)
}
