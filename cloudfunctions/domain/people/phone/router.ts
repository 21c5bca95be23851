import * as v from 'valibot'
import { Done, Nothing } from '../../../contract/fields'
import { PersonInput, PinOutcome, SetPinInput, UsePersonInput } from '../../../contract/phone'
import { command, router } from '../../procedure'
import { leavePhone, takeFromPhone } from './leave-phone'
import { resetPin } from './reset-pin'
import { setPin } from './set-pin'
import { usePerson } from './use-person'

const done = { done: true } as const

/** The people of one phone. */
export const phoneRouter = router({
  usePerson: command
    .account()
    .input(UsePersonInput)
    .output(PinOutcome)
    .mutation(({ ctx, input }) => usePerson(ctx.writing, ctx.actor, input.personId, input.pin)),

  setPin: command
    .resident()
    .input(SetPinInput)
    .output(PinOutcome)
    .mutation(({ ctx, input }) => setPin(ctx.writing, ctx.actor, input.pin, input.pinBefore)),

  leave: command
    .resident()
    .input(v.optional(Nothing))
    .output(Done)
    .mutation(async ({ ctx }) => {
      await leavePhone(ctx.writing, ctx.actor)
      return done
    }),

  takeFrom: command
    .holder('binding.decide')
    .input(PersonInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await takeFromPhone(ctx.writing, ctx.reach, input.personId)
      return done
    }),

  resetPin: command
    .holder('binding.decide')
    .input(PersonInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await resetPin(ctx.writing, ctx.reach, input.personId)
      return done
    }),
})
