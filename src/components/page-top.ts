import { createContext, type ReactNode } from 'react'

/** What stands on top of every page: the app gives it, no page knows it. */
export const PageTop = createContext<ReactNode>(null)
