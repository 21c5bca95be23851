import * as v from 'valibot'
import { Instant } from './fields'
import { PhotoId } from './ids'

/** `human` waits for a person's eyes: no platform identity to check with, or no answer in 30 minutes. */
export const PHOTO_STATUSES = ['awaited', 'human', 'passed', 'refused'] as const
export type PhotoStatus = (typeof PHOTO_STATUSES)[number]

/** A one-time ticket; the bytes go to a route of their own, never through a call. */
export const PhotoTicketOutput = v.object({
  photoId: PhotoId,
  ticket: v.string(),
  /** Where to send the bytes, relative to the host. */
  uploadPath: v.string(),
  expiresAt: Instant,
})
export const DiscardPhotoInput = v.object({ photoId: PhotoId })
