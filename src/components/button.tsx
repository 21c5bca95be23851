import { Text } from '@tarojs/components'
import * as t from '../i18n/zh-CN'
import './button.scss'
import { Pressable } from './primitives/pressable'

export const BUTTON_KINDS = ['primary', 'plain', 'danger', 'link'] as const
export type ButtonKind = (typeof BUTTON_KINDS)[number]

interface ButtonProps {
  children: string
  onPress: () => void
  kind?: ButtonKind
  /** Something runs: says so, and a second press does nothing. */
  busy?: boolean
  /** What it says meanwhile. */
  busyWords?: string
  disabled?: boolean
  /** When the words alone do not say what it is about: "withdraw the deed of 8 March". */
  label?: string
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'primary', busy = false, busyWords = t.common.busy, disabled, label } = props
  return (
    <Pressable
      className={`yx-button yx-button--${kind}`}
      onPress={onPress}
      disabled={busy || disabled === true}
      {...(label === undefined ? {} : { label })}
    >
      <Text>{busy ? busyWords : children}</Text>
    </Pressable>
  )
}
