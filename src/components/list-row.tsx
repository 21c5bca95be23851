import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './list-row.scss'
import { Pressable } from './primitives/pressable'

interface ListRowProps {
  title: string
  /** A second line, softer. */
  note?: string
  /** At the right: a tag, points, a date. */
  aside?: ReactNode
  onPress?: () => void
  children?: ReactNode
}

/** One line of a list; with `onPress` it opens something and shows so. */
export function ListRow({ title, note, aside, onPress, children }: ListRowProps) {
  const inside = (
    <>
      <View className="yx-row__main">
        <Text className="yx-row__title">{title}</Text>
        {note !== undefined && <Text className="yx-row__note">{note}</Text>}
        {children}
      </View>
      {aside !== undefined && <View className="yx-row__aside">{aside}</View>}
    </>
  )
  if (!onPress) return <View className="yx-row">{inside}</View>
  return (
    <Pressable className="yx-row yx-row--opens" role="link" onPress={onPress}>
      {inside}
    </Pressable>
  )
}
