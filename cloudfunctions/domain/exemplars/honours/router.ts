import * as d from '../../../contract/exemplar-decisions'
import { Done } from '../../../contract/fields'
import { command, query, router } from '../../procedure'
import { listHonours, listRevocations } from './list-honours'
import { appealRevocation, decideRevocationAppeal, hearRevocation, proposeRevocation } from './revocation'

const done = { done: true } as const

/** Honours that were given, and how one is taken back. */
export const honoursRouter = router({
  honours: query
    .holder('exemplar.run')
    .input(d.HonoursInput)
    .output(d.HonoursOutput)
    .query(({ ctx, input }) => listHonours(ctx.reading, ctx.reach, input.divisionCode, input.cursor)),

  proposeRevocation: command
    .holder('exemplar.run')
    .input(d.ProposeRevocationInput)
    .output(d.RevocationOutput)
    .mutation(async ({ ctx, input }) => ({
      revocationId: await proposeRevocation(ctx.writing, ctx.actor, ctx.reach, input),
    })),

  revocations: query
    .holder('exemplar.run')
    .input(d.RevocationsInput)
    .output(d.RevocationsOutput)
    .query(({ ctx }) => listRevocations(ctx.reading, ctx.actor, ctx.reach)),

  hearRevocation: command
    .holder('exemplar.run')
    .input(d.HearRevocationInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await hearRevocation(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),

  appealRevocation: command
    .resident()
    .input(d.AppealRevocationInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await appealRevocation(ctx.writing, ctx.actor, input)
      return done
    }),

  decideRevocationAppeal: command
    .holder('exemplar.run')
    .input(d.DecideRevocationAppealInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await decideRevocationAppeal(ctx.writing, ctx.actor, ctx.reach, input)
      return done
    }),
})
