import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { HonourId, RevocationId } from '../../../contract/ids'
import { exemplarRevocation } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Revocation = typeof exemplarRevocation.$inferSelect

export async function insertRevocation(tx: Tx, made: typeof exemplarRevocation.$inferInsert): Promise<void> {
  await tx.insert(exemplarRevocation).values(made)
}

export async function findRevocations(db: Reader, ids: readonly RevocationId[]): Promise<Revocation[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(exemplarRevocation)
    .where(inArray(exemplarRevocation.id, [...ids]))
}

export async function lockRevocation(tx: Tx, id: RevocationId): Promise<Revocation | null> {
  const rows = await tx.select().from(exemplarRevocation).where(eq(exemplarRevocation.id, id)).for('update')
  return rows[0] ?? null
}

export async function updateRevocation(
  tx: Tx,
  id: RevocationId,
  changed: Partial<typeof exemplarRevocation.$inferInsert>,
): Promise<void> {
  await tx.update(exemplarRevocation).set(changed).where(eq(exemplarRevocation.id, id))
}

/** Nothing is left to be revoked. The honour is locked by the caller. */
export async function endRunningOf(tx: Tx, honourId: HonourId, now: Date): Promise<void> {
  await tx
    .update(exemplarRevocation)
    .set({ endedAt: now, revoked: false })
    .where(and(eq(exemplarRevocation.honourId, honourId), isNull(exemplarRevocation.endedAt)))
}

/** The latest proposals of honours. */
export async function findRevocationsOf(db: Reader, honourIds: readonly HonourId[]): Promise<Revocation[]> {
  if (honourIds.length === 0) return []
  return db
    .select()
    .from(exemplarRevocation)
    .where(inArray(exemplarRevocation.honourId, [...honourIds]))
    .orderBy(desc(exemplarRevocation.id))
}

/** Proposals that run, and revocations whose appeal waits. */
export async function findRunning(db: Reader): Promise<Revocation[]> {
  return db
    .select()
    .from(exemplarRevocation)
    .where(
      or(
        isNull(exemplarRevocation.endedAt),
        and(sql`${exemplarRevocation.appealedAt} is not null`, isNull(exemplarRevocation.appealDecidedAt)),
      ),
    )
    .orderBy(exemplarRevocation.hearingAt, exemplarRevocation.id)
}
