import { failureOf } from '../../../services/failure-of'
import type { PhotoSending } from '../../../services/photos/use-photo-sending'

/** How far a report is on its way: first its photos, then the deed. */
export interface Sending {
  send: () => Promise<void>
  photos: PhotoSending
  busy: boolean
  /** Why the deed itself did not go. */
  error: unknown
  /** It stopped for want of a network and may go on unchanged: nothing of it was sent twice or is lost. */
  stopped: boolean
}

interface Command {
  busy: boolean
  error: unknown
}

export function sendingOf(send: Sending['send'], photos: PhotoSending, { busy: going, error }: Command): Sending {
  const busy = photos.step === 'sending' || going
  const failed = photos.step === 'failed' ? photos.error : error
  return { send, photos, busy, error, stopped: !busy && failureOf(failed)?.retryable === true }
}
