import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { ErrorState } from '../../components/error-state'
import type { PageState } from '../../components/page-frame'
import { Skeleton } from '../../components/skeleton'
import './desk.scss'
import { ReviewView } from './review-view'
import type { OnCast } from './use-ballot'

/** One review beside the queue. */
export function ReviewPane({ reviewId, onCast }: { reviewId: ReviewId; onCast?: OnCast }) {
  return <ReviewView key={reviewId} reviewId={reviewId} frame={Pane} keys onCast={onCast} />
}

function Pane({
  state = { kind: 'ready' },
  bar,
  children,
}: {
  state?: PageState
  bar?: ReactNode
  children: ReactNode
}) {
  return (
    <View className="desk-pane">
      <View className="desk-pane__body">
        {state.kind === 'loading' && <Skeleton />}
        {state.kind === 'failed' && <ErrorState error={state.error} onRetry={state.retry} />}
        {state.kind === 'ready' && children}
      </View>
      {bar}
    </View>
  )
}
