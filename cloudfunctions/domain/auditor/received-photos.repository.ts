import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import type { PhotoId } from '../../contract/ids'
import { outbox, photo } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'

const idsOf = (rows: { id: string }[]): PhotoId[] => rows.map((row) => row.id as PhotoId)

/** Photos that were received, after an id, in the order of their ids. */
export async function findReceivedPhotos(db: Reader, after: PhotoId | null, limit: number): Promise<PhotoId[]> {
  const later = after === null ? undefined : gt(photo.id, after)
  const received = and(isNotNull(photo.receivedAt), later)
  return idsOf(await db.select({ id: photo.id }).from(photo).where(received).orderBy(asc(photo.id)).limit(limit))
}

export async function isReceived(db: Reader, id: PhotoId): Promise<boolean> {
  const received = and(eq(photo.id, id), isNotNull(photo.receivedAt))
  return (await db.select({ id: photo.id }).from(photo).where(received)).length > 0
}

/** Which of these a photo stands for, or the outbox is about to remove. */
export async function findAccountedFor(db: Reader, ids: readonly PhotoId[]): Promise<Set<PhotoId>> {
  if (ids.length === 0) return new Set()
  const kept = await db
    .select({ id: photo.id })
    .from(photo)
    .where(inArray(photo.id, [...ids]))
  const removing = and(eq(outbox.kind, 'photoRemoval'), eq(outbox.status, 'waiting'))
  const going = await db
    .select({ id: outbox.subjectId })
    .from(outbox)
    .where(and(removing, inArray(outbox.subjectId, [...ids])))
  return new Set([...idsOf(kept), ...idsOf(going)])
}
