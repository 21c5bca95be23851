import * as v from 'valibot'
import { Done, Nothing } from '../../contract/fields'
import { DiscardPhotoInput, PhotoTicketOutput } from '../../contract/photos'
import { command, router } from '../procedure'
import { discardPhoto } from './discard-photo'
import { requestTicket } from './request-ticket'

export const photosRouter = router({
  requestTicket: command
    .account()
    .input(v.optional(Nothing))
    .output(PhotoTicketOutput)
    .mutation(({ ctx }) => requestTicket(ctx.writing, ctx.actor)),

  discard: command
    .account()
    .input(DiscardPhotoInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await discardPhoto(ctx.writing, ctx.actor, input.photoId)
      return { done: true } as const
    }),
})
