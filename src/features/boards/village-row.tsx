import { Text, View } from '@tarojs/components'
import type { VillageBoard } from '../../../cloudfunctions/contract/boards'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './boards.scss'
import { PlaceMark } from './place-mark'

type Row = VillageBoard['rows'][number]

const PERCENT = 100

/** One village: its place, how many households took part, and the mean of their points. */
export function VillageRow({ row, tied }: { row: Row; tied: boolean }) {
  const { place, villageName, households, withBonus, points } = row
  const mean = (points / Math.max(1, households)).toFixed(1)
  const percent = Math.round((withBonus / Math.max(1, households)) * PERCENT)
  return (
    <View className="boards-row">
      <PlaceMark place={place} tied={tied} />
      <View className="boards-row__who">
        <Text className="boards-row__name">{villageName}</Text>
        <Text className="boards-note">{fill(t.boards.villages.share, { households, withBonus, mean })}</Text>
      </View>
      <Text className="boards-row__points">{fill(t.boards.villages.percent, { percent })}</Text>
    </View>
  )
}
