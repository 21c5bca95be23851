import * as v from 'valibot'
import { Done, Nothing } from '../../contract/fields'
import {
  AnswerSignInInput,
  EndedOutput,
  EndSessionInput,
  LookInput,
  LookOutput,
  SessionsOutput,
} from '../../contract/sign-in'
import { command, query, router } from '../procedure'
import { answerSignIn } from './answer-sign-in'
import { endOtherSessions, endSession } from './end-sessions'
import { listSessions } from './list-sessions'
import { lookAtSignIn } from './look-at-sign-in'

const done = { done: true } as const

/** For whoever lets a computer in from their phone, and for whoever looks where they are signed in. */
export const signInRouter = router({
  look: query
    .resident()
    .input(LookInput)
    .output(LookOutput)
    .query(({ ctx, input }) => lookAtSignIn(ctx.reading, input.code)),

  answer: command
    .resident()
    .input(AnswerSignInInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await answerSignIn(ctx.writing, ctx.actor, input.code, input.agrees)
      return done
    }),

  sessions: query
    .account()
    .input(v.optional(Nothing))
    .output(SessionsOutput)
    .query(async ({ ctx }) => ({ sessions: await listSessions(ctx.reading, ctx.actor) })),

  endSession: command
    .account()
    .input(EndSessionInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await endSession(ctx.writing, ctx.actor, input.sessionId)
      return done
    }),

  endOtherSessions: command
    .account()
    .input(v.optional(Nothing))
    .output(EndedOutput)
    .mutation(async ({ ctx }) => ({ ended: await endOtherSessions(ctx.writing, ctx.actor) })),
})
