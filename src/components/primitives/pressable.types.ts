import type { ReactNode } from 'react'

export interface PressableProps {
  children: ReactNode
  onPress: () => void
  className?: string
  /** What a screen reader says; the text inside when it is absent. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab' | 'switch'
  /** For radio, checkbox and switch; for a tab whether it is the chosen one. */
  checked?: boolean
  disabled?: boolean
}
