import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { PhotoId } from '../contract/ids'
import { LIMITS } from '../contract/limits'
import type { PaperFormat } from '../contract/photos'
import { readPhoto } from '../domain/photos/read-photo'
import { receivePhoto } from '../domain/photos/receive-photo'
import { AppError } from '../platform/app-error'
import type { Host } from './host'
import { tokenOf } from './session-cookie'

const JPEG = 'image/jpeg'
const TYPES: Record<PaperFormat, string> = { jpeg: JPEG, pdf: 'application/pdf' }

/**
 * `PUT /papers/<ticket>`: the bytes of one declared material. What the sender calls it says nothing, so that every type is
 * read and judged by its content.
 */
function paperRoute(app: FastifyInstance, { village }: Host): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  const options = {
    bodyLimit: LIMITS.paperBytes,
    config: { tooLarge: 'PAPER_TOO_LARGE', wrongType: 'PAPER_WRONG_TYPE' },
  } as const
  app.put<{ Params: { ticket: string } }>('/papers/:ticket', options, async (request) => {
    if (!Buffer.isBuffer(request.body)) throw new AppError('PAPER_WRONG_TYPE')
    await receivePhoto(village, request.params.ticket, request.body, true)
    return { ok: true }
  })
}

/** `PUT /photos/<ticket>`: the bytes of one photo, for whoever holds its one-time ticket. */
function uploadRoute(app: FastifyInstance, { village }: Host): void {
  app.addContentTypeParser(JPEG, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  const options = {
    bodyLimit: LIMITS.photoBytes,
    config: { tooLarge: 'PHOTO_TOO_LARGE', wrongType: 'PHOTO_NOT_JPEG' },
  } as const
  app.put<{ Params: { ticket: string } }>('/photos/:ticket', options, async (request) => {
    if (!Buffer.isBuffer(request.body)) throw new AppError('PHOTO_NOT_JPEG')
    await receivePhoto(village, request.params.ticket, request.body)
    return { ok: true }
  })
}

/**
 * `GET /photo/<id>`: the picture, for whom may see it today. A browser may keep it but must ask again each time, for a
 * consent may have changed.
 */
function pictureRoute(app: FastifyInstance, { village, sessions }: Host): void {
  app.get<{ Params: { photoId: string } }>('/photo/:photoId', async (request, reply) => {
    const id = v.safeParse(PhotoId, request.params.photoId)
    if (!id.success) throw new AppError('NOT_FOUND')
    const caller = await sessions.callerOf(tokenOf(request))
    const { format, bytes } = await readPhoto(village, caller, id.output)
    const tag = `"${id.output}"`
    reply.header('cache-control', 'private, no-cache').header('etag', tag)
    if (request.headers['if-none-match'] === tag) return reply.status(304).send()
    // A PDF is saved and opened by a reader of its own, never inside of the app's origin.
    if (format === 'pdf') reply.header('content-disposition', `attachment; filename="${id.output}.pdf"`)
    return reply.type(TYPES[format]).send(Buffer.from(bytes))
  })
}

export function photoRoutes(app: FastifyInstance, host: Host): void {
  pictureRoute(app, host)
  app.register(async (scope) => uploadRoute(scope, host))
  app.register(async (scope) => paperRoute(scope, host))
}
