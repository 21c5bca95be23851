import type { PhotoId } from '../../contract/ids'
import type { Village } from '../context'
import { findKnown } from './retention.repository'

/** Ids looked up at once. */
const AT_ONCE = 500

/**
 * Removes bytes that no photo of the table has: left by a process that died between the two. A photo's row is there before
 * its bytes, so none that is on its way is taken. Answers how many were removed; nothing where the bytes lie elsewhere.
 */
export async function sweepPhotos({ db, photoStore }: Village): Promise<number> {
  let removed = 0
  let batch: PhotoId[] = []
  const check = async () => {
    const known = await findKnown(db, batch)
    for (const id of batch.filter((one) => !known.has(one))) await photoStore.remove(id)
    removed += batch.length - known.size
    batch = []
  }
  if (!photoStore.here) return 0
  for await (const id of photoStore.ids()) {
    batch.push(id as PhotoId)
    if (batch.length === AT_ONCE) await check()
  }
  if (batch.length > 0) await check()
  return removed
}
