import * as v from 'valibot'
import { DateOnly, PageInput, Reason, text } from './fields'
import { ClassSessionId, CourseId, DivisionCode, PersonId } from './ids'
import { LIMITS } from './limits'
import { DATE_MARKS, PlannedDay, Version } from './school'
import { AUDIENCES, SESSION_STATUSES } from './school-words'

/** A session as the form shows it that changes it: day and times by the county's clock, "19:30". */
export const SessionPlanOutput = v.object({
  sessionId: ClassSessionId,
  courseId: CourseId,
  title: v.string(),
  status: v.picklist(SESSION_STATUSES),
  version: Version,
  date: DateOnly,
  startsAt: v.string(),
  endsAt: v.string(),
  room: v.string(),
  lecturerName: v.string(),
  lecturerId: v.optional(PersonId),
  audience: v.picklist(AUDIENCES),
  capacity: v.number(),
  /** Enrolled, offered or present: there are never fewer seats. */
  seatsTaken: v.number(),
  /** It has not begun: it can still be moved or cancelled. */
  ahead: v.boolean(),
  marks: v.array(v.picklist(DATE_MARKS)),
})
export type SessionPlan = v.InferOutput<typeof SessionPlanOutput>

export const CourseInput = v.object({ courseId: CourseId })
/** A course with all its sessions, the earliest first. */
export const CoursePlanOutput = v.object({
  courseId: CourseId,
  villageCode: DivisionCode,
  title: v.string(),
  words: v.string(),
  sessions: v.array(SessionPlanOutput),
})
export type CoursePlan = v.InferOutput<typeof CoursePlanOutput>

export const EditCourseInput = v.object({
  courseId: CourseId,
  title: text(2, LIMITS.courseTitleMax),
  words: text(2, LIMITS.courseWordsMax),
})
export type EditCourseInput = v.InferOutput<typeof EditCourseInput>
export const CancelCourseInput = v.object({ courseId: CourseId, reason: Reason })
export const CancelCourseOutput = v.object({ cancelled: v.number() })

/** What the reader teaches from a date on, the earliest first. */
export const TeachingInput = v.object({ from: PlannedDay, ...PageInput.entries })
