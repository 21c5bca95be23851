import { and, eq, inArray, isNull, ne, not } from 'drizzle-orm'
import type { PersonId, PhotoId } from '../../contract/ids'
import { photo } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

/**
 * Sets received photos of the sender, which belong to no deed, apart for good; answers which those are. `of`: photos alone,
 * or papers, which may be PDF, and belong to nothing else yet.
 */
export async function setApart(
  tx: Tx,
  senderId: PersonId,
  ids: readonly PhotoId[],
  of: 'photos' | 'papers',
): Promise<PhotoId[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .update(photo)
    .set({ slip: true })
    .where(
      and(
        inArray(photo.id, [...ids]),
        eq(photo.senderId, senderId),
        isNull(photo.deedId),
        ne(photo.status, 'awaited'),
        of === 'papers' ? and(photo.paper, not(photo.slip)) : not(photo.paper),
      ),
    )
    .returning({ id: photo.id })
  return rows.map((row) => row.id)
}
