import type { ReactNode } from 'react'

export interface DialogProps {
  children: ReactNode
  className: string
  /** What it is about; spoken when it opens. */
  label: string
  /** By the key for going away, where there is a keyboard. */
  onClose: () => void
}
