import { and, eq, inArray, lte } from 'drizzle-orm'
import type { PhotoId } from '../../contract/ids'
import type { PhotoStatus } from '../../contract/photos'
import { account, photo } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import type { Photo } from './photo.repository'

/** The platform identity of who sent a photo that the platform was not asked about yet; null when there is none such. */
export async function findForCheck(db: Reader, id: PhotoId): Promise<{ openid: string | null } | null> {
  const rows = await db
    .select({ openid: account.openid })
    .from(photo)
    .innerJoin(account, eq(account.id, photo.accountId))
    .where(and(eq(photo.id, id), eq(photo.status, 'stripped')))
  return rows[0] ?? null
}

export async function markAsked(tx: Tx, id: PhotoId, checkTrace: string): Promise<void> {
  await tx
    .update(photo)
    .set({ status: 'checking', checkTrace })
    .where(and(eq(photo.id, id), eq(photo.status, 'stripped')))
}

export async function stepTo(tx: Tx, id: PhotoId, status: PhotoStatus): Promise<void> {
  await tx.update(photo).set({ status }).where(eq(photo.id, id))
}

export async function lockByTrace(tx: Tx, trace: string): Promise<Photo | null> {
  const rows = await tx.select().from(photo).where(eq(photo.checkTrace, trace)).for('update')
  return rows[0] ?? null
}

/** Answers how many. */
export async function stepUnanswered(tx: Tx, receivedUntil: Date, atMost: number): Promise<number> {
  const late = tx
    .select({ id: photo.id })
    .from(photo)
    .where(and(inArray(photo.status, ['stripped', 'checking']), lte(photo.receivedAt, receivedUntil)))
    .limit(atMost)
  const stepped = await tx
    .update(photo)
    .set({ status: 'human' })
    .where(inArray(photo.id, late))
    .returning({ id: photo.id })
  return stepped.length
}
