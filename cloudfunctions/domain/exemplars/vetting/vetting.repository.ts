import { and, asc, eq, inArray } from 'drizzle-orm'
import type { DivisionCode, EntryId } from '../../../contract/ids'
import { exemplarContest, exemplarEntry, exemplarVettingLine, person } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export type SignedRow = typeof exemplarVettingLine.$inferSelect

/** False where the line was signed, or this person signed another one of the round. */
export async function insertSignature(tx: Tx, made: typeof exemplarVettingLine.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(exemplarVettingLine)
    .values(made)
    .onConflictDoNothing()
    .returning({ entryId: exemplarVettingLine.entryId })
  return rows.length > 0
}

/** What was signed of entries in the round that holds, with the names of those who signed. */
export async function findSigned(db: Reader, ids: readonly EntryId[]): Promise<(SignedRow & { name: string })[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ row: exemplarVettingLine, name: person.name })
    .from(exemplarVettingLine)
    .innerJoin(
      exemplarEntry,
      and(eq(exemplarEntry.id, exemplarVettingLine.entryId), eq(exemplarEntry.vettingRound, exemplarVettingLine.round)),
    )
    .innerJoin(person, eq(person.id, exemplarVettingLine.signedBy))
    .where(inArray(exemplarVettingLine.entryId, [...ids]))
    .orderBy(asc(exemplarVettingLine.entryId), asc(exemplarVettingLine.signedAt))
  return rows.map(({ row, name }) => ({ ...row, name }))
}

/** Entries within reach that may wait for a signature: in vetting, or vetted again before their place is decided. */
export async function findToSign(db: Reader, reach: readonly DivisionCode[]) {
  return db
    .select({ entry: exemplarEntry, contest: exemplarContest })
    .from(exemplarEntry)
    .innerJoin(exemplarContest, eq(exemplarContest.id, exemplarEntry.contestId))
    .where(
      and(
        withinReach(exemplarContest.divisionCode, reach),
        inArray(exemplarContest.stage, ['vetting', 'choosing']),
        inArray(exemplarEntry.status, ['recommended', 'scored']),
      ),
    )
    .orderBy(asc(exemplarContest.stageEndsAt), asc(exemplarEntry.id))
}
