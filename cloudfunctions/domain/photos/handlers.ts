import type { DeedId, PhotoId } from '../../contract/ids'
import type { Reading } from '../context'
import type { Actor } from '../people/actor'

/** Who may see the photos of what they belong to; wired in `compose.ts`. */
export interface PhotoHandlers {
  /** Decides for a reader who did not send the photo themselves; `passed` says whether review let it through. */
  mayRead(r: Reading, actor: Actor | null, deedId: DeedId, passed: boolean): Promise<boolean>
  /** Of a signed sheet, which belongs to no deed: for those whose office it is to check it. */
  mayReadSheet(r: Reading, actor: Actor | null, photoId: PhotoId): Promise<boolean>
}
