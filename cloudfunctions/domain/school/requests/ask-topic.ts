import type { ClassRequestId, DivisionCode } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { cutPage, fromCursor } from '../../../platform/cursor'
import { newId } from '../../../platform/ids'
import type { Reading, Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { lockStation } from '../session.repository'
import { findMine, findSameTopic, findTopics, insertBacker, insertTopic, lockTopic } from './topic.repository'

/**
 * A resident asks their village's station for a topic 点单; who asks for what is asked for already joins it.
 * @throws AppError NOT_FOUND where the village has no station
 */
export async function askTopic(w: Writing, { person }: Resident, topic: string): Promise<ClassRequestId> {
  const station = orRefuse(await lockStation(w.tx, person.villageCode))
  const same = await findSameTopic(w.tx, person.villageCode, topic)
  const id = same?.id ?? newId<ClassRequestId>()
  const about = { stationId: station.id, villageCode: person.villageCode }
  if (!same) await insertTopic(w.tx, { id, ...about, topic, askedAt: w.now })
  await insertBacker(w.tx, id, person.personId, w.now)
  await recordTrace(w.tx, w.now, w.by, { action: 'topic.asked', subject: 'topic', subjectId: id })
  return id
}

/** Adds oneself to a topic. @throws AppError NOT_FOUND of another village, WRONG_STATE once it is a course */
export async function joinTopic(w: Writing, { person }: Resident, id: ClassRequestId): Promise<void> {
  const topic = orRefuse(await lockTopic(w.tx, id))
  if (topic.villageCode !== person.villageCode) throw new AppError('NOT_FOUND')
  if (topic.courseId !== null) throw new AppError('WRONG_STATE')
  await insertBacker(w.tx, id, person.personId, w.now)
  await recordTrace(w.tx, w.now, w.by, { action: 'topic.joined', subject: 'topic', subjectId: id })
}

/** Topics that the villages within reach ask for, newest first. */
export async function listTopics(
  r: Reading,
  { person }: Resident,
  reach: readonly DivisionCode[],
  cursor: string | undefined,
) {
  const found = await findTopics(r.db, reach, fromCursor<ClassRequestId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ topic }) => ({ at: topic.askedAt, id: topic.id }))
  const mine = await findMine(r.db, person.personId)
  const rows = page.rows.map(({ topic, stationName, people }) => ({
    requestId: topic.id,
    topic: topic.topic,
    villageCode: topic.villageCode,
    stationName,
    askedAt: topic.askedAt.toISOString(),
    people,
    mine: mine.has(topic.id),
    made: topic.courseId !== null,
  }))
  return { ...page, rows }
}
