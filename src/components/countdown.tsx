import { Text } from '@tarojs/components'
import { countdownWords } from '../services/time'
import { useVillageNow } from '../services/village-clock'

/** How long something stays open: 「还有 3 天」. `until` is the instant at which it is over. */
export function Countdown({ until }: { until: string }) {
  return <Text>{countdownWords(until, useVillageNow())}</Text>
}
