import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import './app.scss'
import { queryClient } from './services/query-client'

export default function App({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
