import { Done } from '../../contract/fields'
import {
  DiscardPhotoInput,
  PhotoLinksInput,
  PhotoLinksOutput,
  PhotoTicketInput,
  PhotoTicketOutput,
  ReceiveUploadedInput,
  ReceiveUploadedOutput,
} from '../../contract/photos'
import { command, query, router } from '../procedure'
import { discardPhoto } from './discard-photo'
import { linkPhotos } from './link-photos'
import { receiveUploaded } from './receive-uploaded'
import { requestTicket } from './request-ticket'

export const photosRouter = router({
  requestTicket: command
    .account()
    .input(PhotoTicketInput)
    .output(PhotoTicketOutput)
    .mutation(({ ctx, input }) => requestTicket(ctx.writing, ctx.actor, input?.paper ?? false)),

  receiveUploaded: command
    .account()
    .input(ReceiveUploadedInput)
    .output(ReceiveUploadedOutput)
    .mutation(async ({ ctx, input }) => ({ photoId: await receiveUploaded(ctx.writing, ctx.actor, input) })),

  links: query
    .anyone()
    .input(PhotoLinksInput)
    .output(PhotoLinksOutput)
    .query(({ ctx, input }) => linkPhotos(ctx.reading, ctx.actor, input.photoIds)),

  discard: command
    .account()
    .input(DiscardPhotoInput)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await discardPhoto(ctx.writing, ctx.actor, input.photoId)
      return { done: true } as const
    }),
})
