import { useState } from 'react'
import * as v from 'valibot'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { api } from '../../services/api'
import { useDraft } from '../../services/drafts'
import { type Sent, useCommand } from '../../services/use-command'
import { refreshing } from './refreshing'
import type { Claim } from './use-claim'
import { refreshReview } from './use-council'

const Draft = v.object({ text: v.nullable(v.string()) })
const BLANK: v.InferOutput<typeof Draft> = { text: null }

interface Editing {
  reviewId: ReviewId
  sheet: ReviewSheet
  claim: Claim
  onSaved: () => void
}

interface Saving {
  version: number
  text: string
}

/** The text while it is written: kept on the phone, saved under the claim lock, never lost to somebody faster. */
export function usePublicText({ reviewId, sheet, claim, onSaved }: Editing) {
  const { draft, save: keep, clear } = useDraft(`publicText:${reviewId}`, Draft, BLANK)
  const [begunFrom] = useState(sheet.publicText)
  const save = useCommand(
    ({ version, text }: Saving, sent: Sent) =>
      refreshing(reviewId, async () => {
        await claim.hold()
        return api.deeds.writePublicText.mutate({ reviewId, version, text }, sent)
      }),
    {
      onDone: () => {
        clear()
        onSaved()
        refreshReview(reviewId)
      },
    },
  )
  const write = (text: string) => {
    keep({ text })
    // Going on writing renews the claim; a failure shows when the text is saved.
    claim.hold().catch(() => undefined)
  }
  const newer = sheet.publicText !== null && sheet.publicText !== begunFrom ? sheet.publicText : undefined
  return { text: draft.text ?? sheet.publicText ?? '', write, save, newer }
}
