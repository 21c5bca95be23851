import { and, asc, eq, inArray } from 'drizzle-orm'
import type { TieStatus } from '../../../contract/exemplar-words'
import type { ContestId, EntryId, TieId } from '../../../contract/ids'
import { exemplarTie, exemplarTieEntry, exemplarTieVote } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Tie = typeof exemplarTie.$inferSelect
export type TieVote = typeof exemplarTieVote.$inferSelect

export async function insertTie(
  tx: Tx,
  made: typeof exemplarTie.$inferInsert,
  entryIds: readonly EntryId[],
): Promise<void> {
  await tx.insert(exemplarTie).values(made)
  await tx.insert(exemplarTieEntry).values(entryIds.map((entryId) => ({ tieId: made.id, entryId })))
}

export async function findTie(db: Reader, id: TieId): Promise<Tie | null> {
  const rows = await db.select().from(exemplarTie).where(eq(exemplarTie.id, id))
  return rows[0] ?? null
}

export async function findOpenTies(db: Reader, contestIds: readonly ContestId[]): Promise<Tie[]> {
  if (contestIds.length === 0) return []
  return db
    .select()
    .from(exemplarTie)
    .where(and(inArray(exemplarTie.contestId, [...contestIds]), eq(exemplarTie.status, 'open')))
}

export async function findTied(db: Reader, id: TieId): Promise<EntryId[]> {
  const rows = await db
    .select({ entryId: exemplarTieEntry.entryId })
    .from(exemplarTieEntry)
    .where(eq(exemplarTieEntry.tieId, id))
    .orderBy(asc(exemplarTieEntry.entryId))
  return rows.map((row) => row.entryId)
}

/** Ends the open vote of a contest, where there is one. The contest is locked by the caller. */
export async function endTie(
  tx: Tx,
  contestId: ContestId,
  status: Exclude<TieStatus, 'open'>,
  now: Date,
): Promise<void> {
  await tx
    .update(exemplarTie)
    .set({ status, endedAt: now })
    .where(and(eq(exemplarTie.contestId, contestId), eq(exemplarTie.status, 'open')))
}

export async function insertTieVotes(tx: Tx, made: readonly (typeof exemplarTieVote.$inferInsert)[]): Promise<void> {
  await tx.insert(exemplarTieVote).values([...made])
}

export async function findTieVotes(db: Reader, id: TieId): Promise<TieVote[]> {
  return db.select().from(exemplarTieVote).where(eq(exemplarTieVote.tieId, id))
}
