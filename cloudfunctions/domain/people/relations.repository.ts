import { and, eq, gte, inArray, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { PersonId } from '../../contract/ids'
import { kinship, membership } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'

const theirs = alias(membership, 'theirs')

/** Two people who lived in one household at the same time: when the later one came, and when the first one left it. */
export interface Housemates {
  a: PersonId
  b: PersonId
  /** Dates; null where both live there. */
  together: { from: string; until: string | null }
}

const later = (one: string, other: string): string => (one > other ? one : other)
const sooner = (one: string | null, other: string | null): string | null =>
  one !== null && other !== null ? (one < other ? one : other) : (one ?? other)

/** Pairs (one of `some`, one of `others`) who lived in one household at the same time, on or after the date `since`. */
export async function findHousemates(
  db: Reader,
  some: readonly PersonId[],
  others: readonly PersonId[],
  since: string,
): Promise<Housemates[]> {
  const leftBy = (until: SQL) => sql`coalesce(${until}, 'infinity'::date)`
  const rows = await db
    .select({
      a: membership.personId,
      b: theirs.personId,
      from: membership.from,
      until: membership.until,
      theirFrom: theirs.from,
      theirUntil: theirs.until,
    })
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
        inArray(membership.personId, [...some]),
        inArray(theirs.personId, [...others]),
        gte(leftBy(sql`${membership.until}`), sql`${since}::date`),
        gte(leftBy(sql`${theirs.until}`), sql`${since}::date`),
      ),
    )
  return rows.map(({ a, b, from, until, theirFrom, theirUntil }) => ({
    ...{ a, b },
    together: { from: later(from, theirFrom), until: sooner(until, theirUntil) },
  }))
}

/** Declared kin, one of `some` and one of `others`, in either order; those whose declaration ended included. */
export async function findKin(db: Reader, some: readonly PersonId[], others: readonly PersonId[]) {
  return db
    .select({ a: kinship.personA, b: kinship.personB, endedAt: kinship.endedAt })
    .from(kinship)
    .where(
      or(
        and(inArray(kinship.personA, [...some]), inArray(kinship.personB, [...others])),
        and(inArray(kinship.personB, [...some]), inArray(kinship.personA, [...others])),
      ),
    )
}
