/**
 * A photo goes three ways, and which one says the ticket (`photos.requestTicket`), good for half an hour and one photo:
 *
 * - `upload.kind` is `http`: `PUT <path>` at the host, relative to it, `content-type: image/jpeg`, answers `{ ok: true }`.
 *   Pictures are shown by `GET /photo/<photoId>` there, which is what every `url` of a photo in an answer says.
 * - `upload.kind` is `cloud`: `wx.cloud.uploadFile({ cloudPath: upload.cloudPath, filePath })` answers a `fileID`; then
 *   `photos.receiveUploaded({ ticket, fileId: fileID })` under an intent. Until it has answered `{ photoId }` there is no
 *   photo. When in doubt send the same again under the same intent: it answers the same. `NOT_FOUND` means that no file has
 *   arrived, and `PHOTO_NOT_JPEG` or `PHOTO_TOO_LARGE` that it was thrown away: upload (another one) to the same path, under
 *   a new intent. `TICKET_INVALID`: ask for a new ticket.
 *
 * A ticket for a `paper` takes a PDF as well, at the path that it names, up to `LIMITS.paperBytes`; what a file is tells its
 * content, and refusals are `PAPER_WRONG_TYPE`, `PAPER_TOO_LARGE`, `PAPER_LOCKED` and `PAPER_ACTIVE`. Papers belong to what
 * they are declared for and are never anybody's photo.
 *
 * Pictures without a host: `photos.links({ photoIds })` answers, for those that the reader may see today, an address that is
 * good until `until`; ask again after it. Those one may not see, or that are gone, are left out. At a host it answers
 * `/photo/<photoId>`, so that a client may always ask. JPEG, at most `LIMITS.photoBytes`.
 */
import * as v from 'valibot'
import { Instant } from './fields'
import { PhotoId } from './ids'
import { LIMITS } from './limits'

/** What the platform says. `human`: no platform identity to check with, no clear answer, or none in 30 minutes. */
export const PHOTO_STATUSES = ['awaited', 'stripped', 'checking', 'passed', 'refused', 'human'] as const
export type PhotoStatus = (typeof PHOTO_STATUSES)[number]

/**
 * How a photo stands, of what platform and council said. `human`: nobody said yet whether it may be shown; `checking`: the
 * council would show it, the platform has not answered; `passed`: it may be shown; `refused` by either, for good by the
 * platform.
 */
export const SHOWN_PHOTO_STATUSES = ['human', 'checking', 'passed', 'refused'] as const
export type ShownPhotoStatus = (typeof SHOWN_PHOTO_STATUSES)[number]

/** What a received file is, by its content. */
export const PAPER_FORMATS = ['jpeg', 'pdf'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** `paper`: for a declared material, which may be a PDF; everything else is a photo. */
export const PhotoTicketInput = v.optional(v.object({ paper: v.optional(v.boolean(), false) }))

const UploadTo = v.variant('kind', [
  v.object({ kind: v.literal('http'), path: v.string() }),
  v.object({ kind: v.literal('cloud'), cloudPath: v.string() }),
])

/** A one-time ticket; the bytes never go through a call. */
export const PhotoTicketOutput = v.object({
  photoId: PhotoId,
  ticket: v.string(),
  upload: UploadTo,
  expiresAt: Instant,
})
export type PhotoTicket = v.InferOutput<typeof PhotoTicketOutput>

export const ReceiveUploadedInput = v.object({
  ticket: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  fileId: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
})
export const ReceiveUploadedOutput = v.object({ photoId: PhotoId })

export const PhotoLinksInput = v.object({
  photoIds: v.pipe(v.array(PhotoId), v.minLength(1), v.maxLength(LIMITS.photoLinksMax)),
})
export const PhotoLinksOutput = v.object({
  links: v.array(v.object({ photoId: PhotoId, url: v.string() })),
  until: Instant,
})

export const DiscardPhotoInput = v.object({ photoId: PhotoId })
