import type { ComponentType, ReactNode } from 'react'
import type { PageState } from '../../components/page-frame'

/** What a review stands in: a page of its own, or the pane beside the queue. */
export type Frame = ComponentType<{ state?: PageState; bar?: ReactNode; children: ReactNode }>
