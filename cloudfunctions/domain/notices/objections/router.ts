import { Done, PageInput } from '../../../contract/fields'
import {
  AnswerObjectionInput,
  EnterObjectionInput,
  EscalateByHandInput,
  MyObjectionsOutput,
  ObjectionFileOutput,
  ObjectionInput,
  ObjectionOutcome,
  ObjectionQueueInput,
  ObjectionQueueOutput,
  ObjectionSheetOutput,
  RaiseObjectionInput,
  ReadSealedInput,
  ReadSealedOutput,
} from '../../../contract/objections'
import { command, query, router } from '../../procedure'
import { answerObjection } from './answer-objection'
import { enterObjection, raiseObjection } from './enter-objection'
import { escalateByHand, escalateObjection } from './escalate-objection'
import { listObjections } from './list-objections'
import { listMyObjections } from './my-objections'
import { noteTold } from './note-told'
import { objectionFile } from './objection-file'
import { readSealed } from './read-sealed'
import { viewObjection } from './view-objection'

const done = { done: true } as const

export const objectionsRouter = router({
  raise: command
    .resident()
    .input(RaiseObjectionInput)
    .output(ObjectionOutcome)
    .mutation(async ({ ctx, input }) => {
      const { id, status } = await raiseObjection(ctx.writing, ctx.actor, input)
      return { objectionId: id, status }
    }),

  mine: query
    .resident()
    .input(PageInput)
    .output(MyObjectionsOutput)
    .query(({ ctx, input }) => listMyObjections(ctx.reading, ctx.actor, input.cursor)),

  escalate: command
    .resident()
    .input(ObjectionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await escalateObjection(ctx.writing, ctx.actor, input.objectionId)
      return done
    }),

  enter: command
    .holder('objection.enter')
    .input(EnterObjectionInput)
    .output(ObjectionOutcome)
    .mutation(async ({ ctx, input }) => {
      const { id, status } = await enterObjection(ctx.writing, ctx.actor, ctx.reach, input)
      return { objectionId: id, status }
    }),

  escalateByHand: command
    .holder('objection.enter')
    .input(EscalateByHandInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await escalateByHand(ctx.writing, ctx.reach, input)
      return done
    }),

  noteTold: command
    .holder('objection.enter')
    .input(ObjectionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await noteTold(ctx.writing, ctx.reach, input.objectionId)
      return done
    }),

  queue: query
    .holder('objection.decide')
    .input(ObjectionQueueInput)
    .output(ObjectionQueueOutput)
    .query(({ ctx, input }) => listObjections(ctx.reading, ctx.actor, input)),

  sheet: query
    .holder('objection.decide')
    .input(ObjectionInput)
    .output(ObjectionSheetOutput)
    .query(({ ctx, input }) => viewObjection(ctx.reading, ctx.actor, input.objectionId)),

  readSealed: query
    .holder('objection.decide')
    .input(ReadSealedInput)
    .output(ReadSealedOutput)
    .query(({ ctx, input }) => readSealed(ctx.reading, ctx.actor, input)),

  answer: command
    .holder('objection.decide')
    .input(AnswerObjectionInput)
    .output(ObjectionOutcome)
    .mutation(async ({ ctx, input }) => ({
      objectionId: input.objectionId,
      status: await answerObjection(ctx.writing, ctx.actor, input),
    })),

  file: query
    .holder('objection.print')
    .input(ObjectionInput)
    .output(ObjectionFileOutput)
    .query(({ ctx, input }) => objectionFile(ctx.reading, ctx.actor, input.objectionId)),
})
