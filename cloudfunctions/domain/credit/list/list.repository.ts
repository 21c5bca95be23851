import { and, asc, eq, gt, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import type { DesignationId, DivisionCode, UnmaskingId } from '../../../contract/ids'
import type { Position } from '../../../platform/cursor'
import { creditDesignation, creditUnmasking, division, household, person } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export interface ListQuery {
  divisionCode: DivisionCode
  /** A date: who carried the status at its end. */
  standsOn: string
  after: DesignationId | undefined
  limit: number
}

/** Households of a division that carried the status on a day, with their heads; those that hide only where `hidden`. */
export async function findListed(db: Reader, { divisionCode, standsOn, after, limit }: ListQuery, hidden: boolean) {
  return db
    .select({
      designationId: creditDesignation.id,
      grade: creditDesignation.grade,
      designatedOn: creditDesignation.designatedOn,
      villageName: division.name,
      group: household.group,
      number: household.number,
      headId: household.headId,
      headName: person.name,
      listing: household.listing,
    })
    .from(creditDesignation)
    .innerJoin(household, eq(household.id, creditDesignation.householdId))
    .innerJoin(division, eq(division.code, creditDesignation.divisionCode))
    .innerJoin(person, eq(person.id, household.headId))
    .where(
      and(
        withinReach(creditDesignation.divisionCode, [divisionCode]),
        lte(creditDesignation.designatedOn, standsOn),
        or(isNull(creditDesignation.endedOn), gt(creditDesignation.endedOn, standsOn)),
        hidden ? undefined : ne(household.listing, 'hidden'),
        after && gt(creditDesignation.id, after),
      ),
    )
    .orderBy(asc(creditDesignation.id))
    .limit(limit)
}

/** Whether any household of a division was designated on a day or before it. */
export async function wasAnyDesignated(db: Reader, divisionCode: DivisionCode, day: string): Promise<boolean> {
  const rows = await db
    .select({ id: creditDesignation.id })
    .from(creditDesignation)
    .where(
      and(
        withinReach(creditDesignation.divisionCode, [divisionCode]),
        isNotNull(creditDesignation.householdId),
        lte(creditDesignation.designatedOn, day),
      ),
    )
    .limit(1)
  return rows.length > 0
}

export async function insertUnmasking(tx: Tx, made: typeof creditUnmasking.$inferInsert): Promise<void> {
  await tx.insert(creditUnmasking).values(made)
}

export async function findUnmasking(db: Reader, id: UnmaskingId) {
  const rows = await db.select().from(creditUnmasking).where(eq(creditUnmasking.id, id))
  return rows[0] ?? null
}

/** Who had names shown of what lies in reach, the latest first. */
export async function findUnmaskings(
  db: Reader,
  reach: readonly DivisionCode[],
  before: Position<UnmaskingId> | undefined,
  limit: number,
) {
  const earlier =
    before &&
    or(
      lt(creditUnmasking.askedAt, before.at),
      and(eq(creditUnmasking.askedAt, before.at), lt(creditUnmasking.id, before.id)),
    )
  return db
    .select({ one: creditUnmasking, readerName: person.name, divisionName: division.name })
    .from(creditUnmasking)
    .innerJoin(person, eq(person.id, creditUnmasking.readerId))
    .innerJoin(division, eq(division.code, creditUnmasking.divisionCode))
    .where(and(withinReach(creditUnmasking.divisionCode, reach), earlier))
    .orderBy(sql`${creditUnmasking.askedAt} desc nulls last`, sql`${creditUnmasking.id} desc nulls last`)
    .limit(limit)
}
