import type { DivisionCode } from '../../../contract/ids'
import type { EditCourseInput } from '../../../contract/school-planning'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { findConcernedAhead, getCourseWithin, updateCourse } from './course.repository'
import { CONCERNED } from './tell-concerned'

/** Gives a course another title or other words. Who is enrolled in a class ahead is told of another title. @throws AppError NOT_FOUND */
export async function editCourse(w: Writing, reach: readonly DivisionCode[], input: EditCourseInput): Promise<void> {
  const { courseId, title, words } = input
  const { course } = await getCourseWithin(w.tx, courseId, reach)
  await updateCourse(w.tx, courseId, { title, words })
  await recordTrace(w.tx, w.now, w.by, { action: 'course.edited', subject: 'course', subjectId: courseId })
  if (course.title === title && course.words === words) return
  const people = await findConcernedAhead(w.tx, courseId, w.now, CONCERNED)
  const facts = { course: title, before: course.title }
  await tell(w, people, { template: 'courseChanged', subject: 'course', subjectId: courseId, facts })
}
