import { and, asc, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import type { DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import { household, membership, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

export type Household = typeof household.$inferSelect

/** An open household, locked; of any village where no reach is given. */
export async function lockOpenHousehold(
  tx: Tx,
  id: HouseholdId,
  reach?: readonly DivisionCode[],
): Promise<Household | null> {
  const rows = await tx
    .select()
    .from(household)
    .where(and(eq(household.id, id), isNull(household.closedOn), reach && withinReach(household.villageCode, reach)))
    .for('update')
  return rows[0] ?? null
}

export async function lockHousehold(tx: Tx, id: HouseholdId): Promise<Household | null> {
  const rows = await tx.select().from(household).where(eq(household.id, id)).for('update')
  return rows[0] ?? null
}

/** Those who live there now. */
export async function findMemberIds(db: Reader, ids: readonly HouseholdId[]): Promise<PersonId[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ personId: membership.personId })
    .from(membership)
    .where(and(inArray(membership.householdId, [...ids]), isNull(membership.until)))
  return rows.map((row) => row.personId)
}

/** Those who live there now, the oldest first. */
export async function findOldestMembers(db: Reader, id: HouseholdId): Promise<PersonId[]> {
  const rows = await db
    .select({ personId: membership.personId })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.householdId, id), isNull(membership.until)))
    .orderBy(asc(person.birthYear), asc(person.id))
  return rows.map((row) => row.personId)
}

/** One more than the highest number of the village; a number that was given is not given again. */
export async function findNextNumber(tx: Tx, villageCode: DivisionCode): Promise<string> {
  const rows = await tx
    .select({
      last: sql<string>`coalesce(max(nullif(regexp_replace(${household.number}, '[^0-9]', '', 'g'), '')::bigint), 0)`,
    })
    .from(household)
    .where(eq(household.villageCode, villageCode))
  return String(Number(rows[0]?.last ?? 0) + 1).padStart(3, '0')
}

export async function isNumberTaken(tx: Tx, villageCode: DivisionCode, number: string): Promise<boolean> {
  const rows = await tx
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.villageCode, villageCode), eq(household.number, number)))
  return rows.length > 0
}

export async function insertHouseholdAlone(tx: Tx, made: typeof household.$inferInsert): Promise<void> {
  await tx.insert(household).values(made)
}

export async function updateHousehold(
  tx: Tx,
  id: HouseholdId,
  changed: Partial<Pick<Household, 'villageCode' | 'group' | 'number' | 'headId' | 'closedOn'>>,
): Promise<void> {
  await tx.update(household).set(changed).where(eq(household.id, id))
}

export async function insertPerson(tx: Tx, made: typeof person.$inferInsert): Promise<void> {
  await tx.insert(person).values(made)
}

const current = (personId: PersonId) => and(eq(membership.personId, personId), isNull(membership.until))

/** Ends where a person lives on `until`; what began on that same day never was. */
export async function endMembership(tx: Tx, personId: PersonId, until: string): Promise<void> {
  await tx.delete(membership).where(and(current(personId), eq(membership.from, until)))
  await tx.update(membership).set({ until }).where(current(personId))
}

/** From `from` on a person lives in the household, and nowhere else. */
export async function startMembership(
  tx: Tx,
  personId: PersonId,
  householdId: HouseholdId,
  from: string,
): Promise<void> {
  await endMembership(tx, personId, from)
  await tx.insert(membership).values({ personId, householdId, from })
}

/** Records a death; the dead stay with the household in which they died. */
export async function markDead(tx: Tx, personId: PersonId, diedOn: string): Promise<void> {
  const ended = await tx
    .update(membership)
    .set({ until: sql`greatest(${membership.from}, ${diedOn}::date)` })
    .where(current(personId))
    .returning({ until: membership.until })
  await tx
    .update(person)
    .set({ diedOn: ended[0]?.until ?? diedOn })
    .where(eq(person.id, personId))
}

/** They are alive, and live where they lived last. */
export async function markAlive(tx: Tx, personId: PersonId): Promise<void> {
  await tx.update(person).set({ diedOn: null }).where(eq(person.id, personId))
  const last = tx
    .select({ from: max(membership.from) })
    .from(membership)
    .where(eq(membership.personId, personId))
  await tx
    .update(membership)
    .set({ until: null })
    .where(and(eq(membership.personId, personId), eq(membership.from, sql`(${last})`)))
}
