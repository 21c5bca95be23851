import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, not } from 'drizzle-orm'
import type { AccountId, DeedId, PersonId, PhotoId } from '../../contract/ids'
import type { PaperFormat } from '../../contract/photos'
import { photo } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import type { PhotoVerdict } from './photo'

export type Photo = typeof photo.$inferSelect

export async function insertTicket(tx: Tx, made: typeof photo.$inferInsert): Promise<void> {
  await tx.insert(photo).values(made)
}

/** Locks the photo whose ticket is neither used nor expired. */
export async function lockByTicket(tx: Tx, ticketHash: Uint8Array, now: Date): Promise<Photo | null> {
  const rows = await tx
    .select()
    .from(photo)
    .where(and(eq(photo.ticketHash, ticketHash), eq(photo.status, 'awaited'), gt(photo.ticketExpiresAt, now)))
    .for('update')
  return rows[0] ?? null
}

export interface Receipt {
  /** Whether the platform will be asked. */
  status: 'stripped' | 'human'
  format: PaperFormat
  receivedAt: Date
  byteLength: number
}

export async function markReceived(tx: Tx, id: PhotoId, receipt: Receipt): Promise<void> {
  await tx.update(photo).set(receipt).where(eq(photo.id, id))
}

export async function findPhoto(db: Reader, id: PhotoId): Promise<Photo | null> {
  const rows = await db.select().from(photo).where(eq(photo.id, id))
  return rows[0] ?? null
}

export async function findPhotos(db: Reader, ids: readonly PhotoId[]): Promise<Photo[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(photo)
        .where(inArray(photo.id, [...ids]))
}

export async function findPhotosOf(db: Reader, deedIds: readonly DeedId[]): Promise<Photo[]> {
  return deedIds.length === 0
    ? []
    : db
        .select()
        .from(photo)
        .where(inArray(photo.deedId, [...deedIds]))
        .orderBy(asc(photo.position))
}

/** Received photos of the account that belong to no deed yet, or to this one; locked. */
export async function lockAttachable(tx: Tx, accountId: AccountId, ids: readonly PhotoId[]): Promise<Photo[]> {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(photo)
    .where(and(eq(photo.accountId, accountId), inArray(photo.id, [...ids]), not(photo.slip), not(photo.paper)))
    .for('update')
}

export async function attach(tx: Tx, id: PhotoId, deedId: DeedId, position: number): Promise<void> {
  await tx.update(photo).set({ deedId, position }).where(eq(photo.id, id))
}

export async function judge(
  tx: Tx,
  id: PhotoId,
  deedId: DeedId,
  verdict: PhotoVerdict,
  judgedBy: PersonId,
): Promise<boolean> {
  const rows = await tx
    .update(photo)
    .set({ verdict, judgedBy })
    .where(and(eq(photo.id, id), eq(photo.deedId, deedId), isNotNull(photo.receivedAt), ne(photo.status, 'refused')))
    .returning({ id: photo.id })
  return rows.length > 0
}

/** False unless it is a received photo of the account that nothing uses. */
export async function markSlip(tx: Tx, accountId: AccountId, id: PhotoId): Promise<boolean> {
  const rows = await tx
    .update(photo)
    .set({ slip: true })
    .where(
      and(
        eq(photo.id, id),
        eq(photo.accountId, accountId),
        isNull(photo.deedId),
        isNotNull(photo.receivedAt),
        not(photo.slip),
        not(photo.paper),
      ),
    )
    .returning({ id: photo.id })
  return rows.length > 0
}

/** Removes a photo of the account that belongs to no deed; false when there is none such. */
export async function removeLoose(tx: Tx, accountId: AccountId, id: PhotoId): Promise<boolean> {
  const rows = await tx
    .delete(photo)
    .where(and(eq(photo.id, id), eq(photo.accountId, accountId), isNull(photo.deedId), not(photo.slip)))
    .returning({ id: photo.id })
  return rows.length > 0
}

export async function detachOthers(tx: Tx, deedId: DeedId, kept: readonly PhotoId[]): Promise<PhotoId[]> {
  const all = await findPhotosOf(tx, [deedId])
  const gone = all.filter((one) => !kept.includes(one.id)).map((one) => one.id)
  if (gone.length > 0) await tx.delete(photo).where(inArray(photo.id, gone))
  return gone
}
