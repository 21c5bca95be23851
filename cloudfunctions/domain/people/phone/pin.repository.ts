import { eq } from 'drizzle-orm'
import type { PersonId } from '../../../contract/ids'
import { personPin } from '../../../platform/db/schema'
import type { Tx } from '../../../platform/db/types'

/** Locked, so that tries at the same time are counted one after the other. */
export async function lockPin(tx: Tx, personId: PersonId) {
  const rows = await tx.select().from(personPin).where(eq(personPin.personId, personId)).for('update')
  return rows[0] ?? null
}

/** In place of the one before. */
export async function writePin(tx: Tx, made: typeof personPin.$inferInsert): Promise<void> {
  const { salt, hash, setAt } = made
  const set = { salt, hash, setAt, failures: 0, lockedUntil: null }
  await tx.insert(personPin).values(made).onConflictDoUpdate({ target: personPin.personId, set })
}

/** Chooses a first PIN; false when there is one by now. */
export async function insertPin(tx: Tx, made: typeof personPin.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(personPin).values(made).onConflictDoNothing().returning({ id: personPin.personId })
  return rows.length > 0
}

export async function updateTries(
  tx: Tx,
  personId: PersonId,
  tries: { failures: number; lockedUntil: Date | null },
): Promise<void> {
  await tx.update(personPin).set(tries).where(eq(personPin.personId, personId))
}

/** False when there was none. */
export async function deletePin(tx: Tx, personId: PersonId): Promise<boolean> {
  const rows = await tx.delete(personPin).where(eq(personPin.personId, personId)).returning({ id: personPin.personId })
  return rows.length > 0
}
