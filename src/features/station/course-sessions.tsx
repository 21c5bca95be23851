import { View } from '@tarojs/components'
import type { SessionPlan } from '../../../cloudfunctions/contract/school-planning'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './station.scss'

/** Sessions of a course; what has not begun opens to be changed. A node takes at most sixty children: weeks of a year. */
export function CourseSessions({ sessions }: { sessions: readonly SessionPlan[] }) {
  const now = useVillageNow()
  return (
    <Card title={t.station.editCourse.sessions}>
      {sessions.map((one) => {
        const { sessionId, date, startsAt, endsAt, room, lecturerName, seatsTaken, capacity } = one
        const opens = one.ahead ? { onPress: () => go('editSession', { sessionId }) } : {}
        return (
          <ListRow
            key={sessionId}
            title={fill(t.school.time, { date: dayWords(date, now), from: startsAt, to: endsAt })}
            note={`${room} · ${lecturerName}`}
            {...opens}
          >
            <View className="station-tags">
              <StatusTag words={fill(t.station.enrolledCount, { taken: seatsTaken, capacity })} tone="active" />
              {one.marks.map((mark) => (
                <StatusTag key={mark} words={t.school.marks[mark]} />
              ))}
              {one.status !== 'planned' && <StatusTag words={t.school.sessions[one.status]} />}
            </View>
          </ListRow>
        )
      })}
    </Card>
  )
}
