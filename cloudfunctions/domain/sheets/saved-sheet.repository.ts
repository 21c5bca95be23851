import { and, desc, eq, lt, or } from 'drizzle-orm'
import type { DivisionCode, SavedSheetId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { division, person, savedSheet } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

export type SavedSheet = typeof savedSheet.$inferSelect

export async function insertSavedSheet(tx: Tx, made: typeof savedSheet.$inferInsert): Promise<void> {
  await tx.insert(savedSheet).values(made)
}

export async function findSavedSheet(db: Reader, id: SavedSheetId): Promise<SavedSheet | null> {
  const rows = await db.select().from(savedSheet).where(eq(savedSheet.id, id))
  return rows[0] ?? null
}

/** Who saved what of lists that lie in reach, the latest first. */
export async function findSavedSheets(
  db: Reader,
  reach: readonly DivisionCode[],
  before: Position<SavedSheetId> | undefined,
  limit: number,
) {
  const earlier =
    before &&
    or(lt(savedSheet.askedAt, before.at), and(eq(savedSheet.askedAt, before.at), lt(savedSheet.id, before.id)))
  return db
    .select({ one: savedSheet, readerName: person.name, divisionName: division.name })
    .from(savedSheet)
    .innerJoin(person, eq(person.id, savedSheet.readerId))
    .innerJoin(division, eq(division.code, savedSheet.divisionCode))
    .where(and(withinReach(savedSheet.divisionCode, reach), earlier))
    .orderBy(desc(savedSheet.askedAt), desc(savedSheet.id))
    .limit(limit)
}
