import type { ClassSessionId, CourseId, DivisionCode } from '../../../contract/ids'
import type { MakeCourseInput } from '../../../contract/school'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { randomSecret } from '../../../platform/hash'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { answerTopic } from '../requests/answer-topic'
import { insertCourse, insertSessions, lockStation } from '../session.repository'
import { requireFree, requireLecturer, timesOn, windowOf } from './plan-times'
import { askLecturer } from './tell-lecturer'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * The organiser makes a course with its sessions, one on each of the dates. Who asked for its topic is told first.
 * @throws AppError NOT_FOUND for a station, lecturer or topic out of reach, SESSION_IN_PAST, ROOM_BUSY, LECTURER_BUSY
 */
export async function makeCourse(
  w: Writing,
  organiser: Resident,
  reach: readonly DivisionCode[],
  input: MakeCourseInput,
): Promise<{ courseId: CourseId; sessions: ClassSessionId[] }> {
  if (!isWithin(reach, input.villageCode)) throw new AppError('NOT_FOUND')
  const station = orRefuse(await lockStation(w.tx, input.villageCode))
  const { lecturerId, lecturerName } = await requireLecturer(w, input)
  const courseId = newId<CourseId>()
  const { title, words } = input
  const madeBy = organiser.person.personId
  await insertCourse(w.tx, { id: courseId, stationId: station.id, title, words, madeBy, madeAt: w.now })
  const { room, audience, capacity } = input
  const sessions = [...new Set(input.dates)].toSorted().map((date) => {
    const times = timesOn(date, input, w.now)
    const opens = new Date(times.startsAt.getTime() - input.enrolDaysBefore * DAY_MS)
    return {
      ...{ id: newId<ClassSessionId>(), courseId, villageCode: station.villageCode, status: 'planned' as const },
      ...{ room, lecturerName, lecturerId, audience, capacity, ...times },
      ...windowOf(times.startsAt, { opens, closesMs: input.enrolHoursBefore * HOUR_MS }),
      secret: randomSecret(32),
    }
  })
  for (const { startsAt, endsAt } of sessions)
    await requireFree(w, station.villageCode, { startsAt, endsAt, room, lecturerId })
  await insertSessions(w.tx, sessions)
  if (input.requestId) await answerTopic(w, input.requestId, station.id, { courseId, title })
  const [first] = sessions
  if (lecturerId && first) await askLecturer(w, { ...first, lecturerId }, { title, stationName: station.name })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'course.made',
    subject: 'course',
    subjectId: courseId,
    detail: { sessions: sessions.length },
  })
  return { courseId, sessions: sessions.map((one) => one.id) }
}
