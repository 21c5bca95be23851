import { View } from '@tarojs/components'
import { type CSSProperties, type ReactNode, useContext } from 'react'

import { keptFrom, type MaybeKept } from '../services/kept-from'
import { useElder, useFontScale } from '../services/settings'
import { ErrorState } from './error-state'
import { KeptNote } from './kept-note'
import './page-frame.scss'
import { PageHead } from './page-head'
import { PageTop } from './page-top'
import { Ground } from './primitives/ground'
import { ReadAloud } from './read-aloud'
import { RefreshButton } from './refresh-button'
import { Skeleton } from './skeleton'

/** What a page has to show: still on its way, lost on its way, or here. */
export type PageState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown; retry: () => void }
  | {
      kind: 'ready'
      /** When what is shown came, where there is no network now; milliseconds of the device. */
      keptFrom?: number | undefined
    }

interface PageFrameProps {
  children: ReactNode
  state?: PageState
  /** Of a page that is no tab: stands on the page where the platform has no bar for it. */
  title?: string
  /** The primary action at the thumb: a BottomBar. */
  bar?: ReactNode
  /** Takes the whole width of a large screen: lines are tables there, and with 'columns' cards stand side by side. */
  wide?: boolean | 'columns'
}

interface Asked extends MaybeKept {
  isPending: boolean
  refetch: () => unknown
}

/** The state of a page that hangs on queries: what is here stays, even when renewing it failed. */
export function stateOf(...asked: Asked[]): PageState {
  const failed = asked.filter((one) => one.data === undefined && one.error !== null)
  const [first] = failed
  if (first) {
    const retry = () => {
      for (const one of failed) one.refetch()
    }
    return { kind: 'failed', error: first.error, retry }
  }
  if (asked.some((one) => one.isPending)) return { kind: 'loading' }
  return { kind: 'ready', keptFrom: keptFrom(...asked) }
}

/** The ground of every page: colours, size of type, and what stands there while nothing is here yet. */
export function PageFrame({ children, state = { kind: 'ready' }, title, bar, wide = false }: PageFrameProps) {
  const elder = useElder()
  const scale: CSSProperties & Record<'--fs', string> = { '--fs': String(useFontScale()) }
  return (
    <Ground className={`yx-page ${elder ? 'yx-page--elder' : ''}`} style={scale}>
      <View className={`yx-page__body ${wide ? 'yx-page__body--wide' : ''}`}>
        {useContext(PageTop)}
        {title !== undefined && <PageHead title={title} />}
        {state.kind === 'loading' && <Skeleton />}
        {state.kind === 'failed' && <ErrorState error={state.error} onRetry={state.retry} />}
        {state.kind === 'ready' && state.keptFrom !== undefined && <KeptNote from={state.keptFrom} />}
        {state.kind === 'ready' && elder && <ReadAloud />}
        {state.kind === 'ready' &&
          (wide === 'columns' ? <View className="yx-page__columns">{children}</View> : children)}
        {state.kind === 'ready' && <RefreshButton />}
      </View>
      {state.kind === 'ready' && bar}
    </Ground>
  )
}
