import { Text, View } from '@tarojs/components'
import * as t from '../../i18n/zh-CN'
import './boards.scss'

/** A place, and whether another shares it. */
export function PlaceMark({ place, tied }: { place: number; tied: boolean }) {
  return (
    <View className={`boards-row__place ${place <= 3 ? 'boards-row__place--top' : ''}`}>
      <Text>{place}</Text>
      {tied && <Text className="boards-row__tied">{t.boards.tied}</Text>}
    </View>
  )
}
