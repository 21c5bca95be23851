import { View } from '@tarojs/components'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { clockWords, dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './station.scss'
import type { StationRow } from './use-station'

/** One session as its station sees it: seats taken, and who waits. */
export function SessionLine({ row, onPress }: { row: StationRow; onPress?: () => void }) {
  const now = useVillageNow()
  const time = {
    date: dayWords(row.startsAt, now),
    from: clockWords(row.startsAt),
    to: clockWords(row.endsAt),
  }
  const place = fill(t.school.place, { station: row.stationName, room: row.room })
  const taken = row.capacity - row.seatsFree
  return (
    <ListRow
      title={row.title}
      note={`${fill(t.school.time, time)}\n${place} · ${row.lecturerName}`}
      {...(onPress === undefined ? {} : { onPress })}
    >
      <View className="station-tags">
        <StatusTag words={fill(t.station.enrolledCount, { taken, capacity: row.capacity })} tone="active" />
        {row.waiting > 0 && <StatusTag words={fill(t.station.waiting, { count: row.waiting })} />}
        {row.status !== 'planned' && <StatusTag words={t.school.sessions[row.status]} />}
      </View>
    </ListRow>
  )
}
