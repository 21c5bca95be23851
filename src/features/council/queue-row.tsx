import { Text, View } from '@tarojs/components'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { Pressable } from '../../components/primitives/pressable'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './desk.scss'
import { QueueDeed } from './queue-deed'
import { QueueTags } from './queue-tags'
import { ROW_CLASS } from './row-class'
import type { QueueRow } from './use-council'

interface QueueRowProps {
  row: QueueRow
  opened: boolean
  onOpen: (reviewId: ReviewId) => void
}

/** One review of the queue. Of one that recuses the reader there is only that it exists, and why. */
export function QueueRowView({ row, opened, onOpen }: QueueRowProps) {
  const { deed } = row
  if (row.recusedFor.length > 0 || deed === undefined) return <RecusedRow row={row} />
  const label = fill(t.council.desk.row, {
    deedClass: t.deeds.classes[deed.deedClass],
    village: row.villageName,
    summary: deed.summary,
  })
  return (
    <Pressable
      className={`${ROW_CLASS} ${opened ? 'desk-row--opened' : ''}`}
      label={label}
      onPress={() => onOpen(row.reviewId)}
    >
      <QueueTags row={row} />
      <QueueDeed row={row} deed={deed} />
    </Pressable>
  )
}

function RecusedRow({ row }: { row: QueueRow }) {
  return (
    <View className={`${ROW_CLASS} desk-row--recused`}>
      <QueueTags row={row} />
      <Text>{fill(t.council.desk.recusedTitle, { village: row.villageName })}</Text>
      <Text className="desk-row__soft">{row.recusedFor.map((ground) => t.council.grounds[ground]).join('、')}</Text>
    </View>
  )
}
