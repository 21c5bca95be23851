import { View } from '@tarojs/components'
import './pressable.scss'
import type { PressableProps } from './pressable.types'

/** Anything that is pressed: a view with the platform's own aria names. */
export function Pressable({
  children,
  onPress,
  className = '',
  label,
  role = 'button',
  checked,
  disabled = false,
}: PressableProps) {
  const chosen = role === 'tab' ? { 'aria-selected': checked } : { 'aria-checked': checked }
  return (
    <View
      className={`yx-press ${disabled ? 'yx-press--off' : ''} ${className}`}
      hoverClass={disabled ? 'none' : 'yx-press--down'}
      onClick={() => {
        if (!disabled) onPress()
      }}
      aria-role={role}
      aria-disabled={disabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(checked === undefined ? {} : chosen)}
    >
      {children}
    </View>
  )
}
