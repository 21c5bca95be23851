import {
  and,
  asc,
  between,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { ConsentState } from '../../contract/deeds'
import type { AccountId, DeedId, DivisionCode, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { deed, deedHelped, deedPraised, deedWitness, division } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

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
  await tx
    .insert(deedPraised)
    .values(praised.map((personId) => ({ deedId, personId })))
    .onConflictDoNothing()
  await tx.delete(deedHelped).where(eq(deedHelped.deedId, deedId))
  if (helped.length > 0) await tx.insert(deedHelped).values(helped.map((personId) => ({ deedId, personId })))
}

export async function insertWitness(tx: Tx, made: typeof deedWitness.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(deedWitness).values(made).onConflictDoNothing().returning({ id: deedWitness.deedId })
  return rows.length > 0
}

export async function findDeed(db: Reader, id: DeedId): Promise<Deed | null> {
  const rows = await db.select().from(deed).where(eq(deed.id, id))
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

/** Whoever sent it or is named as its nominator. */
const writtenBy = (accountId: AccountId, personId: PersonId | null): SQL | undefined =>
  or(eq(deed.accountId, accountId), personId === null ? undefined : eq(deed.nominatorId, personId))

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

/** Deeds that an account sent before the clerk confirmed who it is. */
export async function lockUnconfirmed(tx: Tx, accountId: AccountId): Promise<Deed[]> {
  return tx
    .select()
    .from(deed)
    .where(and(eq(deed.accountId, accountId), isNull(deed.nominatorId), eq(deed.status, 'submitted')))
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

/** False when the person is not praised in the deed. */
export async function updateConsent(
  tx: Tx,
  deedId: DeedId,
  personId: PersonId,
  consent: ConsentState,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(deedPraised)
    .set({ consent, answeredAt: at })
    .where(and(eq(deedPraised.deedId, deedId), eq(deedPraised.personId, personId)))
    .returning({ id: deedPraised.deedId })
  return rows.length > 0
}

/** Standing deeds of a village within the dates, newest first. */
export async function findNearby(
  db: Reader,
  villageCode: DivisionCode,
  from: string,
  to: string,
  limit: number,
): Promise<Deed[]> {
  return db
    .select()
    .from(deed)
    .where(
      and(
        eq(deed.villageCode, villageCode),
        between(deed.happenedOn, from, to),
        not(inArray(deed.status, ['declined', 'withdrawn'])),
      ),
    )
    .orderBy(desc(deed.id))
    .limit(limit)
}

/** Deeds in which the reader has a part, newest first. */
export async function findDeedsOf(
  db: Reader,
  accountId: AccountId,
  personId: PersonId | null,
  before: Position<DeedId> | undefined,
  limit: number,
): Promise<Deed[]> {
  const partOf = personId && [
    inArray(deed.id, db.select({ id: deedPraised.deedId }).from(deedPraised).where(eq(deedPraised.personId, personId))),
    inArray(deed.id, db.select({ id: deedWitness.deedId }).from(deedWitness).where(eq(deedWitness.personId, personId))),
  ]
  return db
    .select()
    .from(deed)
    .where(and(or(writtenBy(accountId, personId), ...(partOf ?? [])), before && lt(deed.id, before.id)))
    .orderBy(desc(deed.id))
    .limit(limit)
}

const someoneShown = (db: Reader): SQL =>
  exists(
    db
      .select({ id: deedPraised.deedId })
      .from(deedPraised)
      .where(and(eq(deedPraised.deedId, deed.id), ne(deedPraised.consent, 'declined'))),
  )

/** Confirmed deeds of a division and all below it, latest first. */
export async function findLatest(db: Reader, scope: DivisionCode, before: Position<DeedId> | undefined, limit: number) {
  const earlier =
    before && or(lt(deed.creditedAt, before.at), and(eq(deed.creditedAt, before.at), lt(deed.id, before.id)))
  return db
    .select({ deed, villageName: division.name })
    .from(deed)
    .innerJoin(division, eq(division.code, deed.villageCode))
    .where(and(eq(deed.status, 'confirmed'), withinReach(deed.villageCode, [scope]), someoneShown(db), earlier))
    .orderBy(desc(deed.creditedAt), desc(deed.id))
    .limit(limit)
}

/** One accepted deed whose praised had their three days, if no other worker holds it. */
export async function lockUnpublished(tx: Tx, decidedBefore: Date): Promise<Deed | null> {
  const rows = await tx
    .select()
    .from(deed)
    .where(and(eq(deed.status, 'accepted'), lte(deed.decidedAt, decidedBefore), someoneShown(tx)))
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
    .where(and(eq(deed.status, 'accepted'), someoneShown(db)))
    .orderBy(asc(deed.decidedAt))
    .limit(1)
  return rows[0]?.at ?? null
}

/** Deeds within reach that wait for the township's check, oldest first. */
export async function findAwaitingCheck(
  db: Reader,
  reach: readonly DivisionCode[],
  after: Position<DeedId> | undefined,
  limit: number,
) {
  return db
    .select({ deed, villageName: division.name })
    .from(deed)
    .innerJoin(division, eq(division.code, deed.villageCode))
    .where(and(eq(deed.status, 'townshipCheck'), withinReach(deed.villageCode, reach), after && gt(deed.id, after.id)))
    .orderBy(asc(deed.id))
    .limit(limit)
}
