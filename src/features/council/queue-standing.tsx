import { Text, View } from '@tarojs/components'
import { Countdown } from '../../components/countdown'
import './desk.scss'
import { standingWords } from './standing-words'
import type { QueueRow } from './use-council'

/** How many agreed so far and how long ballots are taken; nothing once it is decided. */
export function QueueStanding({ row: { status, standing, closesAt } }: { row: QueueRow }) {
  if (status !== 'open' || !standing) return null
  return (
    <View className="desk-row__state">
      <Text>{standingWords(standing)}</Text>
      <Text className="desk-row__days">
        <Countdown until={closesAt} />
      </Text>
    </View>
  )
}
