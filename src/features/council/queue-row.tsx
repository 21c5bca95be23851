import { Text, View } from '@tarojs/components'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { Pressable } from '../../components/primitives/pressable'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import './desk.scss'
import { QueueDeed } from './queue-deed'
import { QueueStanding } from './queue-standing'
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
  const { deed, credit } = row
  if (credit && row.recusedFor.length === 0) return <CreditRow row={row} headName={credit.headName} />
  if (row.recusedFor.length > 0 || deed === undefined) return <RecusedRow row={row} />
  return (
    <Pressable className={`${ROW_CLASS} ${opened ? 'desk-row--opened' : ''}`} onPress={() => onOpen(row.reviewId)}>
      <QueueTags row={row} />
      <QueueDeed row={row} deed={deed} />
    </Pressable>
  )
}

/** An application for a credit status has a sheet of its own. */
function CreditRow({ row, headName }: { row: QueueRow; headName: string }) {
  const summary = fill(t.council.desk.credit, { name: headName })
  const { reviewId } = row
  return (
    <Pressable className={ROW_CLASS} onPress={() => go('creditReview', { reviewId })}>
      <QueueTags row={row} />
      <Text className="desk-row__summary">{summary}</Text>
      <Text className="desk-row__soft">{row.villageName}</Text>
      <QueueStanding row={row} />
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
