import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { RosterImportId } from '../../../contract/ids'
import type { RosterImportStatus } from '../../../contract/roster-import'
import type { Position } from '../../../platform/cursor'
import { person, rosterImport, rosterImportMissing, rosterImportRow } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type RosterImport = typeof rosterImport.$inferSelect

/** False where the same file is received already. */
export async function insertImport(tx: Tx, made: typeof rosterImport.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(rosterImport).values(made).onConflictDoNothing().returning({ id: rosterImport.id })
  return rows.length > 0
}

/** The file that was begun and not sent to its end. */
export async function lockReceiving(tx: Tx, sha256: string): Promise<RosterImport | null> {
  const rows = await tx
    .select()
    .from(rosterImport)
    .where(and(eq(rosterImport.sha256, sha256), eq(rosterImport.status, 'receiving')))
    .for('update')
  return rows[0] ?? null
}

export async function lockImport(tx: Tx, id: RosterImportId): Promise<RosterImport | null> {
  const rows = await tx.select().from(rosterImport).where(eq(rosterImport.id, id)).for('update')
  return rows[0] ?? null
}

/** The oldest import with work left that nobody else works on. */
export async function lockUnfinished(tx: Tx): Promise<RosterImport | null> {
  const rows = await tx
    .select()
    .from(rosterImport)
    .where(inArray(rosterImport.status, ['checking', 'applying']))
    .orderBy(asc(rosterImport.startedAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** An import of one of the statuses that began before an instant and still has rows beside the roster. */
export async function lockOld(
  tx: Tx,
  statuses: readonly RosterImportStatus[],
  before: Date,
): Promise<RosterImport | null> {
  const hasRows = sql`exists (select 1 from ${rosterImportRow} where ${rosterImportRow.importId} = ${rosterImport.id})
    or exists (select 1 from ${rosterImportMissing} where ${rosterImportMissing.importId} = ${rosterImport.id})`
  const rows = await tx
    .select()
    .from(rosterImport)
    .where(and(inArray(rosterImport.status, [...statuses]), lt(rosterImport.startedAt, before), sql`(${hasRows})`))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

export async function updateImport(tx: Tx, id: RosterImportId, set: Partial<RosterImport>): Promise<void> {
  await tx.update(rosterImport).set(set).where(eq(rosterImport.id, id))
}

const shown = { one: rosterImport, startedByName: person.name }

export async function findImport(db: Reader, id: RosterImportId) {
  const rows = await db
    .select(shown)
    .from(rosterImport)
    .leftJoin(person, eq(person.id, rosterImport.startedBy))
    .where(eq(rosterImport.id, id))
  return rows[0] ?? null
}

/** The latest first. */
export async function findImports(db: Reader, before: Position<RosterImportId> | undefined, limit: number) {
  const earlier =
    before &&
    or(
      lt(rosterImport.startedAt, before.at),
      and(eq(rosterImport.startedAt, before.at), lt(rosterImport.id, before.id)),
    )
  return db
    .select(shown)
    .from(rosterImport)
    .leftJoin(person, eq(person.id, rosterImport.startedBy))
    .where(earlier)
    .orderBy(desc(rosterImport.startedAt), desc(rosterImport.id))
    .limit(limit)
}
