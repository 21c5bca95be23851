import './pressable.scss'
import type { PressableProps } from './pressable.types'

/** Anything that is pressed: a real button of the browser, so that keyboard and screen reader know it. */
export function Pressable({ children, onPress, className = '', label, role, checked, disabled }: PressableProps) {
  const chosen = role === 'tab' ? { 'aria-selected': checked } : { 'aria-checked': checked }
  return (
    <button
      type="button"
      className={`yx-press ${disabled ? 'yx-press--off' : ''} ${className}`}
      onClick={onPress}
      disabled={disabled}
      aria-label={label}
      {...(role === undefined || role === 'button' ? {} : { role, ...chosen })}
    >
      {children}
    </button>
  )
}
