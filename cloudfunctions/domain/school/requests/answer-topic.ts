import type { ClassRequestId, CourseId, StationId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { findBackers, lockTopic, markMade } from './topic.repository'

/** A topic became a course; who asked for it is told first. @throws AppError NOT_FOUND for a topic of another station, WRONG_STATE */
export async function answerTopic(
  w: Writing,
  id: ClassRequestId,
  stationId: StationId,
  made: { courseId: CourseId; title: string },
): Promise<void> {
  const topic = await lockTopic(w.tx, id)
  if (!topic || topic.stationId !== stationId) throw new AppError('NOT_FOUND')
  if (topic.courseId !== null) throw new AppError('WRONG_STATE')
  await markMade(w.tx, id, made.courseId)
  const facts = { course: made.title }
  const about = { template: 'courseMade' as const, subject: 'course' as const, subjectId: made.courseId, facts }
  await tell(w, await findBackers(w.tx, id), about)
}
