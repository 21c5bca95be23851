import { Done } from '../../contract/fields'
import {
  CancelSessionInput,
  ClassInput,
  EditSessionInput,
  EnrolForInput,
  EnrolForOutput,
  MakeCourseInput,
  MakeCourseOutput,
  OpenStationInput,
  ProposeDatesInput,
  ProposeDatesOutput,
  RecordSessionInput,
  StationInput,
  StationOutput,
  StationWeekInput,
  StationWeekOutput,
} from '../../contract/school'
import {
  CheckInCodeOutput,
  CheckInSheetOutput,
  ReconcileInput,
  ReconcileOutput,
  RevertCheckInInput,
} from '../../contract/school-checkin'
import { CountsInput, CountsOutput, SideBySideInput, SideBySideOutput } from '../../contract/school-counts'
import { TopicsInput, TopicsOutput } from '../../contract/school-matters'
import {
  CancelCourseInput,
  CancelCourseOutput,
  CourseInput,
  CoursePlanOutput,
  EditCourseInput,
  SessionPlanOutput,
} from '../../contract/school-planning'
import { CheckTermInput, CheckTermOutput, ImportTermInput, ImportTermOutput } from '../../contract/school-term'
import { command, query, router } from '../procedure'
import { showCode } from './checkin/check-in'
import { reconcile } from './checkin/reconcile'
import { revertCheckIn } from './checkin/revert-check-in'
import { viewSheet } from './checkin/view-sheet'
import { cancelCourse, cancelSession } from './courses/cancel-session'
import { editCourse } from './courses/edit-course'
import { editSession } from './courses/edit-session'
import { makeCourse } from './courses/make-course'
import { proposeDates } from './courses/propose-dates'
import { recordSession } from './courses/record-session'
import { viewCoursePlan, viewSessionPlan } from './courses/view-plan'
import { enrolFor } from './enrolment/enrol'
import { openStation, viewStation } from './open-station'
import { countSchool } from './oversight/count-school'
import { sideBySide } from './oversight/side-by-side'
import { listTopics } from './requests/ask-topic'
import { checkTerm, importTerm } from './term/import-term'
import { viewStationWeek } from './view-classes'

const done = { done: true } as const

/** What an organiser does at a practice station, and what a township sees of all of them. */
export const stationRouter = router({
  view: query
    .holder('school.organise')
    .input(StationInput)
    .output(StationOutput)
    .query(({ ctx, input }) => viewStation(ctx.reading, ctx.reach, input.villageCode)),

  open: command
    .holder('school.organise')
    .input(OpenStationInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await openStation(ctx.writing, ctx.reach, input)
      return done
    }),

  week: query
    .holder('school.organise')
    .input(StationWeekInput)
    .output(StationWeekOutput)
    .query(({ ctx, input }) => viewStationWeek(ctx.reading, ctx.reach, input)),

  sideBySide: query
    .holder('school.oversee')
    .input(SideBySideInput)
    .output(SideBySideOutput)
    .query(({ ctx, input }) => sideBySide(ctx.reading, ctx.reach, input)),

  counts: query
    .holder('school.organise')
    .input(CountsInput)
    .output(CountsOutput)
    .query(({ ctx, input }) => countSchool(ctx.reading, ctx.reach, input.months)),

  countsBelow: query
    .holder('school.oversee')
    .input(CountsInput)
    .output(CountsOutput)
    .query(({ ctx, input }) => countSchool(ctx.reading, ctx.reach, input.months)),

  topics: query
    .holder('school.organise')
    .input(TopicsInput)
    .output(TopicsOutput)
    .query(({ ctx, input }) => listTopics(ctx.reading, ctx.actor, ctx.reach, input.cursor)),

  proposeDates: query
    .holder('school.organise')
    .input(ProposeDatesInput)
    .output(ProposeDatesOutput)
    .query(({ input }) => ({ dates: proposeDates(input.from, input.weeks) })),

  makeCourse: command
    .holder('school.organise')
    .input(MakeCourseInput)
    .output(MakeCourseOutput)
    .mutation(({ ctx, input }) => makeCourse(ctx.writing, ctx.actor, ctx.reach, input)),

  checkTerm: query
    .holder('school.organise')
    .input(CheckTermInput)
    .output(CheckTermOutput)
    .query(({ ctx, input }) => checkTerm(ctx.reading, ctx.reach, input)),

  importTerm: command
    .holder('school.organise')
    .input(ImportTermInput)
    .output(ImportTermOutput)
    .mutation(({ ctx, input }) => importTerm(ctx.writing, ctx.actor, ctx.reach, input)),

  course: query
    .holder('school.organise')
    .input(CourseInput)
    .output(CoursePlanOutput)
    .query(({ ctx, input }) => viewCoursePlan(ctx.reading, ctx.reach, input.courseId)),

  session: query
    .holder('school.organise')
    .input(ClassInput)
    .output(SessionPlanOutput)
    .query(({ ctx, input }) => viewSessionPlan(ctx.reading, ctx.reach, input.sessionId)),

  editCourse: command
    .holder('school.organise')
    .input(EditCourseInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await editCourse(ctx.writing, ctx.reach, input)
      return done
    }),

  cancelCourse: command
    .holder('school.organise')
    .input(CancelCourseInput)
    .output(CancelCourseOutput)
    .mutation(async ({ ctx, input }) => ({ cancelled: await cancelCourse(ctx.writing, ctx.reach, input) })),

  editSession: command
    .holder('school.organise')
    .input(EditSessionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await editSession(ctx.writing, ctx.reach, input)
      return done
    }),

  cancelSession: command
    .holder('school.organise')
    .input(CancelSessionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await cancelSession(ctx.writing, ctx.reach, input)
      return done
    }),

  recordSession: command
    .holder('school.organise')
    .input(RecordSessionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await recordSession(ctx.writing, ctx.reach, input)
      return done
    }),

  enrolFor: command
    .holder('school.enrolOnBehalf')
    .input(EnrolForInput)
    .output(EnrolForOutput)
    .mutation(({ ctx, input }) => enrolFor(ctx.writing, ctx.actor, ctx.reach, input)),

  sheet: query
    .holder('school.organise')
    .input(ClassInput)
    .output(CheckInSheetOutput)
    .query(({ ctx, input }) => viewSheet(ctx.reading, ctx.reach, input.sessionId)),

  code: query
    .holder('school.organise')
    .input(ClassInput)
    .output(CheckInCodeOutput)
    .query(({ ctx, input }) => showCode(ctx.reading, ctx.reach, input.sessionId)),

  reconcile: command
    .holder('school.organise')
    .input(ReconcileInput)
    .output(ReconcileOutput)
    .mutation(async ({ ctx, input }) => ({
      ticks: await reconcile(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  revertCheckIn: command
    .holder('school.organise')
    .input(RevertCheckInInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await revertCheckIn(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),
})
