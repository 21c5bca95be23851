import { Text, View } from '@tarojs/components'
import type { StationWeekRow } from '../../../cloudfunctions/contract/school-counts'
import { heading, role } from '../../components/a11y'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './station-weeks.scss'

type Day = StationWeekRow['days'][number]

/** One station's seven days: side by side on a large screen, on a small one those that have classes. */
export function StationWeek({ station: { stationName, days } }: { station: StationWeekRow }) {
  const none = days.every((day) => day.sessions.length === 0)
  return (
    <View className="station-week">
      <View className="station-week__name" {...heading(2)}>
        <Text>{stationName}</Text>
      </View>
      {none ? (
        <Text className="station-week__none">{t.station.weeks.none}</Text>
      ) : (
        <View className="station-week__days" {...role('list')}>
          {days.map((day) => (
            <OneDay key={day.date} day={day} />
          ))}
        </View>
      )}
    </View>
  )
}

function OneDay({ day: { date, marks, sessions, more } }: { day: Day }) {
  const now = useVillageNow()
  const marked = marks.map((mark) => t.school.marks[mark]).join('、')
  const empty = sessions.length === 0
  return (
    <View className={`station-week__day ${empty ? 'station-week__day--empty' : ''}`} {...role('listitem')}>
      <Text className="station-week__date">
        {marked === '' ? dayWords(date, now) : fill(t.station.dateMark, { date: dayWords(date, now), marks: marked })}
      </Text>
      {sessions.map((one) => (
        <View key={one.sessionId} className="station-week__session">
          <Text className="station-week__title">
            {fill(t.station.weeks.session, { from: one.startsAt, title: one.title })}
          </Text>
          <Text className="station-week__seats">
            {one.status === 'cancelled'
              ? t.school.sessions.cancelled
              : fill(t.station.enrolledCount, { taken: one.seatsTaken, capacity: one.capacity })}
          </Text>
        </View>
      ))}
      {more > 0 && <Text className="station-week__seats">{fill(t.station.weeks.more, { count: more })}</Text>}
    </View>
  )
}
