import { and, asc, eq, inArray, isNull, lte, not, or, type SQL, sql } from 'drizzle-orm'
import type { AccountId, DeedId, PersonId } from '../../contract/ids'
import { deed, deedHelped, deedPraised, deedWitness } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Deed = typeof deed.$inferSelect

export async function insertDeed(tx: Tx, made: typeof deed.$inferInsert): Promise<void> {
  await tx.insert(deed).values(made)
}

/** Makes exactly these people the praised and the helped of a deed; answers of those who stay are kept. */
export async function replacePeople(
  tx: Tx,
  deedId: DeedId,
  praised: readonly PersonId[],
  helped: readonly PersonId[],
): Promise<void> {
  await tx
    .delete(deedPraised)
    .where(and(eq(deedPraised.deedId, deedId), not(inArray(deedPraised.personId, [...praised]))))
  const rows = praised.map((personId) => ({ deedId, personId }))
  if (rows.length > 0) await tx.insert(deedPraised).values(rows).onConflictDoNothing()
  await tx.delete(deedHelped).where(eq(deedHelped.deedId, deedId))
  if (helped.length > 0) await tx.insert(deedHelped).values(helped.map((personId) => ({ deedId, personId })))
}

export async function insertWitness(tx: Tx, made: typeof deedWitness.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(deedWitness).values(made).onConflictDoNothing().returning({ id: deedWitness.deedId })
  return rows.length > 0
}

/** None either when what it said was deleted. */
export async function findDeed(db: Reader, id: DeedId): Promise<Deed | null> {
  const rows = await db
    .select()
    .from(deed)
    .where(and(eq(deed.id, id), isNull(deed.erasedAt)))
  return rows[0] ?? null
}

export async function findDeeds(db: Reader, ids: readonly DeedId[]): Promise<Deed[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(deed)
        .where(inArray(deed.id, [...ids]))
}

export async function lockDeed(tx: Tx, id: DeedId): Promise<Deed | null> {
  const rows = await tx.select().from(deed).where(eq(deed.id, id)).for('update')
  return rows[0] ?? null
}

/** Its nominator, the clerk who entered it, or, while it is nobody's yet, whoever has the phone that sent it. */
export const writtenBy = (accountId: AccountId, personId: PersonId | null): SQL | undefined =>
  or(
    and(eq(deed.accountId, accountId), isNull(deed.nominatorId)),
    personId === null ? undefined : eq(deed.nominatorId, personId),
    personId === null ? undefined : eq(deed.enteredById, personId),
  )

export async function lockDeedOfAuthor(
  tx: Tx,
  id: DeedId,
  accountId: AccountId,
  personId: PersonId | null,
): Promise<Deed | null> {
  const rows = await tx
    .select()
    .from(deed)
    .where(and(eq(deed.id, id), writtenBy(accountId, personId)))
    .for('update')
  return rows[0] ?? null
}

export async function updateDeed(tx: Tx, id: DeedId, changed: Partial<typeof deed.$inferInsert>): Promise<void> {
  await tx
    .update(deed)
    .set({ ...changed, version: sql`${deed.version} + 1` })
    .where(eq(deed.id, id))
}

/** Deeds that an account sent before the clerk confirmed who it is, those taken back among them. */
export async function lockUnconfirmed(tx: Tx, accountId: AccountId): Promise<Deed[]> {
  return tx
    .select()
    .from(deed)
    .where(and(eq(deed.accountId, accountId), isNull(deed.nominatorId)))
    .for('update')
}

export async function findPraised(db: Reader, ids: readonly DeedId[]) {
  if (ids.length === 0) return []
  return db
    .select()
    .from(deedPraised)
    .where(inArray(deedPraised.deedId, [...ids]))
    .orderBy(asc(deedPraised.personId))
}

export async function findHelped(db: Reader, id: DeedId): Promise<PersonId[]> {
  const rows = await db.select({ personId: deedHelped.personId }).from(deedHelped).where(eq(deedHelped.deedId, id))
  return rows.map((row) => row.personId)
}

export async function findWitnesses(db: Reader, ids: readonly DeedId[]) {
  if (ids.length === 0) return []
  return db
    .select()
    .from(deedWitness)
    .where(inArray(deedWitness.deedId, [...ids]))
    .orderBy(asc(deedWitness.joinedAt))
}

/** One accepted deed whose praised had their three days, if no other worker holds it. */
export async function lockUnpublished(tx: Tx, decidedBefore: Date): Promise<Deed | null> {
  const rows = await tx
    .select()
    .from(deed)
    .where(and(eq(deed.status, 'accepted'), lte(deed.decidedAt, decidedBefore)))
    .orderBy(asc(deed.decidedAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** When the council decided the accepted deed that has waited longest. */
export async function findOldestAccepted(db: Reader): Promise<Date | null> {
  const rows = await db
    .select({ at: deed.decidedAt })
    .from(deed)
    .where(eq(deed.status, 'accepted'))
    .orderBy(asc(deed.decidedAt))
    .limit(1)
  return rows[0]?.at ?? null
}
