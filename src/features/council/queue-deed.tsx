import { Text } from '@tarojs/components'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './desk.scss'
import { QueueStanding } from './queue-standing'
import type { QueueRow } from './use-council'

interface QueueDeedProps {
  row: QueueRow
  deed: NonNullable<QueueRow['deed']>
}

/** The deed in a few lines, and how far the council is. */
export function QueueDeed({ row, deed }: QueueDeedProps) {
  const now = useVillageNow()
  return (
    <>
      <Text className="desk-row__summary">{deed.summary}</Text>
      <Text className="desk-row__soft">{factsWords(row, deed, dayWords(row.openedAt, now))}</Text>
      <QueueStanding row={row} />
    </>
  )
}

function factsWords({ villageName }: QueueRow, { photoCount, witnessCount }: QueueDeedProps['deed'], day: string) {
  const words = t.council.desk
  return [
    villageName,
    fill(words.opened, { date: day }),
    ...(photoCount > 0 ? [fill(words.photos, { count: photoCount })] : []),
    ...(witnessCount > 0 ? [fill(words.witnesses, { count: witnessCount })] : []),
  ].join(' · ')
}
