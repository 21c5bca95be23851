import { View } from '@tarojs/components'
import './icon.scss'

export const ICONS = ['wheat', 'notice', 'camera'] as const
export type IconName = (typeof ICONS)[number]

/** A picture that only repeats the words beside it: no screen reader speaks it. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`yx-icon yx-icon--${name}`} aria-hidden />
}
