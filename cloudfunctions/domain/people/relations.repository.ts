import { and, eq, gt, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { PersonId } from '../../contract/ids'
import { kinship, membership } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'

export type Pair = readonly [PersonId, PersonId]

const theirs = alias(membership, 'theirs')

/**
 * Pairs (one of `some`, one of `others`) who lived in one household at the same time, on or after the date `since`, and had
 * both moved in by the date `by`, if one is given.
 */
export async function findHousemates(
  db: Reader,
  some: PersonId[],
  others: PersonId[],
  { since, by }: { since: string; by: string | null },
): Promise<Pair[]> {
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
        by === null ? undefined : lte(membership.from, by),
        by === null ? undefined : lte(theirs.from, by),
      ),
    )
  return rows.map(({ a, b }) => [a, b])
}

/** Pairs (one of `some`, one of `others`) of declared kin: as it holds now, or as it held at `heldAt` or was declared later. */
export async function findKin(db: Reader, some: PersonId[], others: PersonId[], heldAt: Date | null): Promise<Pair[]> {
  const rows = await db
    .select({ a: kinship.personA, b: kinship.personB })
    .from(kinship)
    .where(
      and(
        heldAt === null ? isNull(kinship.endedAt) : or(isNull(kinship.endedAt), gt(kinship.endedAt, heldAt)),
        or(
          and(inArray(kinship.personA, some), inArray(kinship.personB, others)),
          and(inArray(kinship.personB, some), inArray(kinship.personA, others)),
        ),
      ),
    )
  return rows.flatMap(({ a, b }): Pair[] => [
    [a, b],
    [b, a],
  ])
}
