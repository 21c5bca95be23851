import * as v from 'valibot'
import { Done, Nothing, PageInput } from '../../contract/fields'
import {
  AnswerOfferForInput,
  ClassInput,
  ClassOutput,
  EnrolInput,
  EnrolmentInput,
  EnrolOutput,
  MyClassesOutput,
  NextClassOutput,
  OffersToCallOutput,
  StationWeekOutput,
  WeekInput,
  WeekOutput,
} from '../../contract/school'
import { CheckInInput, CheckInOutput, LearnerRecordOutput } from '../../contract/school-checkin'
import { TeachingInput } from '../../contract/school-planning'
import { command, query, router } from '../procedure'
import { checkInByCode } from './checkin/check-in'
import { learnerRecord } from './checkin/learner-record'
import { answerOffer, answerOfferFor } from './enrolment/answer-offer'
import { enrol } from './enrolment/enrol'
import { askLeave, cancelEnrolment } from './enrolment/leave-class'
import { offersToCall } from './enrolment/offers-to-call'
import { listMyClasses, nextClass, viewClass, viewTeaching, viewWeek } from './view-classes'

const done = { done: true } as const

export const schoolRouter = router({
  week: query
    .resident()
    .input(WeekInput)
    .output(WeekOutput)
    .query(({ ctx, input }) => viewWeek(ctx.reading, ctx.actor, input)),

  next: query
    .resident()
    .input(v.optional(Nothing))
    .output(NextClassOutput)
    .query(({ ctx }) => nextClass(ctx.reading, ctx.actor)),

  get: query
    .resident()
    .input(ClassInput)
    .output(ClassOutput)
    .query(({ ctx, input }) => viewClass(ctx.reading, ctx.actor, input.sessionId)),

  mine: query
    .resident()
    .input(PageInput)
    .output(MyClassesOutput)
    .query(({ ctx, input }) => listMyClasses(ctx.reading, ctx.actor, input.cursor)),

  teaching: query
    .resident()
    .input(TeachingInput)
    .output(StationWeekOutput)
    .query(({ ctx, input }) => viewTeaching(ctx.reading, ctx.actor, input)),

  record: query
    .resident()
    .input(v.optional(Nothing))
    .output(LearnerRecordOutput)
    .query(({ ctx }) => learnerRecord(ctx.reading, ctx.actor)),

  enrol: command
    .resident()
    .input(EnrolInput)
    .output(EnrolOutput)
    .mutation(async ({ ctx, input }) => {
      await enrol(ctx.writing, ctx.actor, input)
      const { places } = await viewClass(ctx.reading, ctx.actor, input.sessionId)
      return { places }
    }),

  cancel: command
    .resident()
    .input(EnrolmentInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await cancelEnrolment(ctx.writing, ctx.actor, input.enrolmentId)
      return done
    }),

  leave: command
    .resident()
    .input(EnrolmentInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await askLeave(ctx.writing, ctx.actor, input.enrolmentId)
      return done
    }),

  answerOffer: command
    .resident()
    .input(AnswerOfferForInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerOffer(ctx.writing, ctx.actor, input.enrolmentId, input.accept)
      return done
    }),

  checkIn: command
    .resident()
    .input(CheckInInput)
    .output(CheckInOutput)
    .mutation(async ({ ctx, input }) => ({
      outcome: await checkInByCode(ctx.writing, ctx.actor, input.enrolmentId, input.code),
    })),

  offersToCall: query
    .holder('school.enrolOnBehalf')
    .input(v.optional(Nothing))
    .output(OffersToCallOutput)
    .query(({ ctx }) => offersToCall(ctx.reading, ctx.actor, ctx.reach)),

  answerOfferFor: command
    .holder('school.enrolOnBehalf')
    .input(AnswerOfferForInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerOfferFor(ctx.writing, ctx.reach, input.enrolmentId, input.accept)
      return done
    }),
})
