import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { clockWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import './council.scss'
import { PublicTextEditor } from './public-text-editor'
import type { Claim } from './use-claim'
import type { Review } from './use-council'

interface PublicTextProps {
  review: Review
  sheet: ReviewSheet
  claim: Claim
}

const words = t.council.review

/** The second text of a deed, the one that everybody reads; one member at a time writes it. */
export function PublicText({ review, sheet, claim }: PublicTextProps) {
  const [writing, setWriting] = useState(false)
  const begin = useCommand(() => claim.hold(), { onDone: () => setWriting(true) })
  const stop = async () => {
    setWriting(false)
    await claim.release()
  }
  return (
    <Card title={words.publicText}>
      <Text className="council-soft">{words.publicTextHint}</Text>
      {writing ? (
        <PublicTextEditor
          reviewId={review.reviewId}
          sheet={sheet}
          claim={claim}
          onSaved={() => setWriting(false)}
          onStop={stop}
        />
      ) : (
        <>
          <Text className="council-story">{sheet.publicText ?? words.noPublicText}</Text>
          {sheet.publicTextBy !== undefined && (
            <Text className="council-soft">{fill(words.writtenBy, { name: sheet.publicTextBy })}</Text>
          )}
          <Begin review={review} claim={claim} written={sheet.publicText !== null} begin={begin} />
        </>
      )}
      <FailureNote error={begin.error} />
    </Card>
  )
}

interface BeginProps {
  review: Review
  claim: Claim
  written: boolean
  begin: { run: (input: Record<string, never>) => void; busy: boolean }
}

/** The way into the text, or why there is none now. */
function Begin({ review, claim, written, begin }: BeginProps) {
  if (review.status !== 'open' || review.reexamines) return null
  if ((review.standing?.approvals ?? 0) > 0) {
    return <Text className="council-note">{t.errors.PUBLIC_TEXT_FROZEN}</Text>
  }
  if (claim.other) {
    const { name, until } = claim.other
    return <Text className="council-note">{fill(words.heldByOther, { name, clock: clockWords(until) })}</Text>
  }
  return (
    <Button kind="plain" busy={begin.busy} busyWords={t.common.loading} onPress={() => begin.run({})}>
      {written ? words.rewrite : words.write}
    </Button>
  )
}
