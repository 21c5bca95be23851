import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide } from '@tarojs/taro'
import { type PropsWithChildren, useEffect } from 'react'
import './app.scss'
import { PageTop } from './components/page-top'
import { PrivacyQuestion } from './components/privacy-question'
import { DemoClock } from './features/demo/demo-clock'
import * as t from './i18n/zh-CN'
import { ask } from './services/ask'
import { flushDrafts } from './services/drafts'
import { sweepPhotos } from './services/photos'
import { watchPrivacy } from './services/privacy'
import { queryClient } from './services/query-client'
import { watchUpdates } from './services/updates'

const top = (
  <>
    <DemoClock />
    <PrivacyQuestion />
  </>
)

function begin() {
  watchPrivacy()
  watchUpdates(() => ask(t.permissions.update))
  sweepPhotos()
}

export default function App({ children }: PropsWithChildren) {
  useEffect(begin, [])
  useDidHide(flushDrafts)
  return (
    <QueryClientProvider client={queryClient}>
      <PageTop.Provider value={top}>{children}</PageTop.Provider>
    </QueryClientProvider>
  )
}
