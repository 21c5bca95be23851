import type { CSSProperties, ReactNode } from 'react'

export interface GroundProps {
  children: ReactNode
  className: string
  style: CSSProperties
}
