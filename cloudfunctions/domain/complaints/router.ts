import {
  AnswerComplaintInput,
  AskAgainInput,
  ComplaintInput,
  ComplaintQueueInput,
  ComplaintSheet,
  ComplaintsOutput,
  ComplaintView,
  RateComplaintInput,
  SubmitComplaintInput,
  SubmitComplaintOutput,
} from '../../contract/complaints'
import { Done, PageInput } from '../../contract/fields'
import { command, query, router } from '../procedure'
import { askAgain, rateComplaint } from './close-complaint'
import { acceptComplaint, answerComplaint, handlerFrom } from './handle-complaint'
import { submitComplaint } from './submit-complaint'
import { complaintSheet, listHandled, listMyComplaints, viewComplaint } from './view-complaint'

const done = { done: true } as const

export const complaintsRouter = router({
  submit: command
    .account()
    .input(SubmitComplaintInput)
    .output(SubmitComplaintOutput)
    .mutation(({ ctx, input }) => submitComplaint(ctx.writing, ctx.actor, input)),

  mine: query
    .account()
    .input(PageInput)
    .output(ComplaintsOutput)
    .query(({ ctx, input }) => listMyComplaints(ctx.reading, ctx.actor, input.cursor)),

  get: query
    .account()
    .input(ComplaintInput)
    .output(ComplaintView)
    .query(({ ctx, input }) => viewComplaint(ctx.reading, ctx.actor, input.complaintId)),

  rate: command
    .account()
    .input(RateComplaintInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await rateComplaint(ctx.writing, ctx.actor, input.complaintId, input.rating)
      return done
    }),

  askAgain: command
    .account()
    .input(AskAgainInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await askAgain(ctx.writing, ctx.actor, input.complaintId, input.words)
      return done
    }),

  queue: query
    .holder('complaint.handle')
    .input(ComplaintQueueInput)
    .output(ComplaintsOutput)
    .query(({ ctx, input }) => listHandled(ctx.reading, handlerFrom(ctx.actor, ctx.reach), input.filter, input.cursor)),

  sheet: query
    .holder('complaint.handle')
    .input(ComplaintInput)
    .output(ComplaintSheet)
    .query(({ ctx, input }) => complaintSheet(ctx.reading, handlerFrom(ctx.actor, ctx.reach), input.complaintId)),

  accept: command
    .holder('complaint.handle')
    .input(ComplaintInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await acceptComplaint(ctx.writing, handlerFrom(ctx.actor, ctx.reach), input.complaintId)
      return done
    }),

  answer: command
    .holder('complaint.handle')
    .input(AnswerComplaintInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerComplaint(ctx.writing, handlerFrom(ctx.actor, ctx.reach), input.complaintId, input.words)
      return done
    }),
})
