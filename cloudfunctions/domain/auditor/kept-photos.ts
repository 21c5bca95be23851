import type { PhotoId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import type { PhotoStore } from '../../platform/photos/photo-store'
import type { CheckReport } from './audit-county'
import { findingOf } from './check'
import { findAccountedFor, findReceivedPhotos, isReceived } from './received-photos.repository'

const AT_ONCE = 500

/**
 * Every photo that was received has its bytes, and all bytes are of a photo. Looks at the rows as they are now, and at a row
 * again where bytes are missing: photos come and go while it looks. Nothing where the bytes lie elsewhere.
 */
export async function keptPhotos(db: Reader, store: PhotoStore): Promise<CheckReport[]> {
  if (!store.here) return []
  const lost: string[] = []
  let looked = 0
  let after: PhotoId | null = null
  for (;;) {
    const ids: PhotoId[] = await findReceivedPhotos(db, after, AT_ONCE)
    for (const id of ids) if (!(await store.holds(id)) && (await isReceived(db, id))) lost.push(id)
    looked += ids.length
    after = ids.at(-1) ?? null
    if (ids.length < AT_ONCE) break
  }
  const orphaned = await orphansIn(db, store)
  const findings = [
    ...findingOf('lost', 'the bytes of a photo are gone', lost),
    ...findingOf('orphaned', 'bytes are of no photo', orphaned),
  ]
  return [{ name: 'files of photos', looked, findings }]
}

async function orphansIn(db: Reader, store: PhotoStore): Promise<string[]> {
  const orphans: string[] = []
  let batch: PhotoId[] = []
  const judge = async () => {
    const known = await findAccountedFor(db, batch)
    orphans.push(...batch.filter((id) => !known.has(id)))
    batch = []
  }
  for await (const id of store.ids()) {
    batch.push(id as PhotoId)
    if (batch.length === AT_ONCE) await judge()
  }
  await judge()
  return orphans
}
