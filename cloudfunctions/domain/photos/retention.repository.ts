import { and, eq, inArray, isNull, lt, not, or, type SQL, sql } from 'drizzle-orm'
import type { AccountId, DeedId, PhotoId } from '../../contract/ids'
import {
  activityPhoto,
  adoptionPhoto,
  creditPaper,
  exemplarPhoto,
  personProof,
  photo,
  pollPaperPhoto,
} from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

const idsOf = (rows: { id: PhotoId }[]): PhotoId[] => rows.map((row) => row.id)

/** Tables whose rows hold a photo besides its deed; a test compares them with the database. */
export const HOLDERS = [activityPhoto, adoptionPhoto, creditPaper, exemplarPhoto, personProof, pollPaperPhoto] as const

const heldBy = (holder: (typeof HOLDERS)[number]): SQL =>
  sql`exists (select from ${holder} where ${holder.photoId} = ${photo.id})`

/** Belongs to nothing: sent for what was never sent, or only promised. */
const isLoose = and(isNull(photo.deedId), not(photo.slip), ...HOLDERS.map((holder) => not(heldBy(holder))))

export async function deleteLooseOf(tx: Tx, accountId: AccountId): Promise<PhotoId[]> {
  return idsOf(
    await tx
      .delete(photo)
      .where(and(eq(photo.accountId, accountId), isLoose))
      .returning({ id: photo.id }),
  )
}

export interface LoosePhotosEnded {
  /** Of a photo that was received: its ticket ended before. */
  received: Date
  /** Of one that was not, and whose ticket is good for nothing any more. */
  awaited: Date
}

/** Loose photos whose ticket ended before; up to `atMost`. */
export async function deleteLooseBefore(tx: Tx, ended: LoosePhotosEnded, atMost: number): Promise<PhotoId[]> {
  const neverCame = and(eq(photo.status, 'awaited'), lt(photo.ticketExpiresAt, ended.awaited))
  const old = tx
    .select({ id: photo.id })
    .from(photo)
    .where(and(isLoose, or(lt(photo.ticketExpiresAt, ended.received), neverCame)))
    .limit(atMost)
  return idsOf(await tx.delete(photo).where(inArray(photo.id, old)).returning({ id: photo.id }))
}

export async function deleteOfDeed(tx: Tx, deedId: DeedId): Promise<PhotoId[]> {
  return idsOf(await tx.delete(photo).where(eq(photo.deedId, deedId)).returning({ id: photo.id }))
}

/** Photos that belonged to something that was erased, unless something else holds them. */
export async function deleteUnheld(tx: Tx, ids: readonly PhotoId[]): Promise<PhotoId[]> {
  if (ids.length === 0) return []
  const unheld = and(isNull(photo.deedId), ...HOLDERS.map((holder) => not(heldBy(holder))))
  return idsOf(
    await tx
      .delete(photo)
      .where(and(inArray(photo.id, [...ids]), unheld))
      .returning({ id: photo.id }),
  )
}

/** Which of the ids the table knows. */
export async function findKnown(db: Reader, ids: readonly PhotoId[]): Promise<Set<PhotoId>> {
  const rows = await db
    .select({ id: photo.id })
    .from(photo)
    .where(inArray(photo.id, [...ids]))
  return new Set(idsOf(rows))
}
