import {
  AppealInput,
  AppealSheetOutput,
  AppealsOutput,
  DecideAppealInput,
  SendAppealInput,
  SendAppealOutput,
} from '../../contract/appeals'
import { Done, PageInput } from '../../contract/fields'
import { command, query, router } from '../procedure'
import { appealSheet } from './appeal-sheet'
import { decideAppeal } from './decide-appeal'
import { listAppeals } from './list-appeals'
import { sendAppeal } from './send-appeal'

export const appealsRouter = router({
  send: command
    .resident()
    .input(SendAppealInput)
    .output(SendAppealOutput)
    .mutation(async ({ ctx, input }) => {
      const sent = await sendAppeal(ctx.writing, ctx.actor, input)
      return { ...sent, dueAt: sent.dueAt.toISOString() }
    }),

  queue: query
    .holder('appeal.decide')
    .input(PageInput)
    .output(AppealsOutput)
    .query(({ ctx, input }) => listAppeals(ctx.reading, ctx.actor, ctx.reach, input.cursor)),

  sheet: query
    .holder('appeal.decide')
    .input(AppealInput)
    .output(AppealSheetOutput)
    .query(({ ctx, input }) => appealSheet(ctx.reading, ctx.actor, ctx.reach, input.appealId)),

  decide: command
    .holder('appeal.decide')
    .input(DecideAppealInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideAppeal(ctx.writing, ctx.actor, ctx.reach, input)
      return { done: true } as const
    }),
})
