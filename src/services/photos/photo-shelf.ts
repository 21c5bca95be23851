import * as v from 'valibot'
import { IntentId, PhotoId } from '../../../cloudfunctions/contract/ids'

/** A picture beside a draft: on the phone, on its way, or with the host. */
export const DraftPhoto = v.object({
  /** What an image element shows. */
  path: v.string(),
  /** Its name among the pictures that the phone keeps. */
  kept: v.optional(v.string()),
  /** Of its ticket, while it is being sent: another try goes on with the same. */
  intent: v.optional(IntentId),
  /** Present once the host has it. */
  photoId: v.optional(PhotoId),
})
export type DraftPhoto = v.InferOutput<typeof DraftPhoto>

/** Where the pictures of a draft are kept; `latest` knows what was patched a moment ago. */
export interface PhotoShelf {
  latest: () => { photos: readonly DraftPhoto[] }
  patch: (change: { photos: DraftPhoto[] }) => void
}
