import { and, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { PersonId } from '../../contract/ids'
import type { Relation } from '../../contract/people'
import { kinship, membership, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Pair = readonly [PersonId, PersonId]

const theirs = alias(membership, 'theirs')

/** Pairs (one of `some`, one of `others`) who lived in one household at the same time, on or after the date `since`. */
export async function findHousemates(db: Reader, some: PersonId[], others: PersonId[], since: string): Promise<Pair[]> {
  const leftBy = (until: SQL) => sql`coalesce(${until}, 'infinity'::date)`
  const rows = await db
    .select({ a: membership.personId, b: theirs.personId })
    .from(membership)
    .innerJoin(
      theirs,
      and(
        eq(theirs.householdId, membership.householdId),
        sql`${membership.from} <= ${leftBy(sql`${theirs.until}`)}`,
        sql`${theirs.from} <= ${leftBy(sql`${membership.until}`)}`,
      ),
    )
    .where(
      and(
        inArray(membership.personId, some),
        inArray(theirs.personId, others),
        gte(leftBy(sql`${membership.until}`), sql`${since}::date`),
        gte(leftBy(sql`${theirs.until}`), sql`${since}::date`),
      ),
    )
  return rows.map(({ a, b }) => [a, b])
}

/** Pairs (one of `some`, one of `others`) who are declared kin. */
export async function findKin(db: Reader, some: PersonId[], others: PersonId[]): Promise<Pair[]> {
  const rows = await db
    .select({ a: kinship.personA, b: kinship.personB })
    .from(kinship)
    .where(
      or(
        and(inArray(kinship.personA, some), inArray(kinship.personB, others)),
        and(inArray(kinship.personB, some), inArray(kinship.personA, others)),
      ),
    )
  return rows.flatMap(({ a, b }): Pair[] => [
    [a, b],
    [b, a],
  ])
}

export interface NewKinship {
  personA: PersonId
  personB: PersonId
  relation: Relation
  declaredBy: PersonId | null
  declaredAt: Date
}

/** Declared before: nothing happens, and the answer is false. */
export async function insertKinship(tx: Tx, made: NewKinship): Promise<boolean> {
  const rows = await tx.insert(kinship).values(made).onConflictDoNothing().returning({ a: kinship.personA })
  return rows.length > 0
}

export async function findKinOf(db: Reader, personId: PersonId) {
  return db
    .select({
      personA: kinship.personA,
      personId: person.id,
      name: person.name,
      relation: kinship.relation,
      declaredAt: kinship.declaredAt,
    })
    .from(kinship)
    .innerJoin(
      person,
      or(
        and(eq(kinship.personA, personId), eq(person.id, kinship.personB)),
        and(eq(kinship.personB, personId), eq(person.id, kinship.personA)),
      ),
    )
    .where(lte(kinship.personA, kinship.personB))
    .orderBy(person.pinyin)
}
