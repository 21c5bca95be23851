import { QueryClientProvider } from '@tanstack/react-query'
import { type PropsWithChildren, useEffect } from 'react'
import './app.scss'
import { PageTop } from './components/page-top'
import { DemoClock } from './features/demo/demo-clock'
import { sweepPhotos } from './services/photos'
import { queryClient } from './services/query-client'

const top = <DemoClock />

export default function App({ children }: PropsWithChildren) {
  useEffect(() => {
    sweepPhotos()
  }, [])
  return (
    <QueryClientProvider client={queryClient}>
      <PageTop.Provider value={top}>{children}</PageTop.Provider>
    </QueryClientProvider>
  )
}
