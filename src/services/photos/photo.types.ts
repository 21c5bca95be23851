import type { PhotoTicket } from '../../../cloudfunctions/contract/photos'

/** A picture that the person chose and nobody has seen: it is on the phone, not yet sent. */
export interface LocalPhoto {
  /** What an image element shows: a blob URL in H5, a temporary file in weapp. */
  path: string
  /** Its name among the pictures that outlive the app; absent where the phone has no room. */
  kept?: string | undefined
}

/** Lets the person choose up to `count` pictures; an empty list when they thought better of it. Throws NotAllowed or PhotoUnreadable. */
export type PickPhotos = (count: number) => Promise<LocalPhoto[]>

/**
 * Sends the bytes of one picture where its ticket says. The same again for the same ticket goes on where it stopped.
 * Throws CallFailed (TICKET_INVALID once the ticket is used up or expired) or PhotoUnreadable.
 */
export type PutPhoto = (ticket: Pick<PhotoTicket, 'ticket' | 'upload'>, photo: LocalPhoto) => Promise<void>

/** Photos are big and the signal is weak. */
export const PHOTO_TIMEOUT_MS = 90_000
