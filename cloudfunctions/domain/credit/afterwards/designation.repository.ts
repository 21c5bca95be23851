import { and, count, desc, eq, inArray } from 'drizzle-orm'
import type { DesignationId, DivisionCode, EnterpriseId, HouseholdId } from '../../../contract/ids'
import { creditDesignation } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Designation = typeof creditDesignation.$inferSelect

export async function insertDesignation(tx: Tx, made: typeof creditDesignation.$inferInsert): Promise<void> {
  await tx.insert(creditDesignation).values(made)
}

export async function lockDesignation(tx: Tx, id: DesignationId): Promise<Designation | null> {
  const rows = await tx.select().from(creditDesignation).where(eq(creditDesignation.id, id)).for('update')
  return rows[0] ?? null
}

export async function findDesignations(db: Reader, ids: readonly DesignationId[]): Promise<Designation[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(creditDesignation)
    .where(inArray(creditDesignation.id, [...ids]))
}

export async function updateDesignation(
  tx: Tx,
  id: DesignationId,
  changed: Partial<typeof creditDesignation.$inferInsert>,
): Promise<void> {
  await tx.update(creditDesignation).set(changed).where(eq(creditDesignation.id, id))
}

/** The latest designation of a household, standing or not. */
export async function findLatestOf(db: Reader, householdId: HouseholdId): Promise<Designation | null> {
  const rows = await db
    .select()
    .from(creditDesignation)
    .where(eq(creditDesignation.householdId, householdId))
    .orderBy(desc(creditDesignation.id))
    .limit(1)
  return rows[0] ?? null
}

/** The latest designation of an enterprise, standing or not. */
export async function findLatestOfEnterprise(db: Reader, enterpriseId: EnterpriseId): Promise<Designation | null> {
  const rows = await db
    .select()
    .from(creditDesignation)
    .where(eq(creditDesignation.enterpriseId, enterpriseId))
    .orderBy(desc(creditDesignation.id))
    .limit(1)
  return rows[0] ?? null
}

/** The latest designation of a village or township itself. */
export async function findLatestOfDivision(db: Reader, divisionCode: DivisionCode): Promise<Designation | null> {
  const rows = await db
    .select()
    .from(creditDesignation)
    .where(
      and(eq(creditDesignation.divisionCode, divisionCode), inArray(creditDesignation.kind, ['village', 'township'])),
    )
    .orderBy(desc(creditDesignation.id))
    .limit(1)
  return rows[0] ?? null
}

const standing = inArray(creditDesignation.status, ['designated', 'hearing', 'onNotice'])

/** How many designations of households stand in a village. */
export async function countStanding(db: Reader, villageCode: DivisionCode): Promise<number> {
  const rows = await db
    .select({ n: count() })
    .from(creditDesignation)
    .where(and(eq(creditDesignation.divisionCode, villageCode), eq(creditDesignation.kind, 'household'), standing))
  return rows[0]?.n ?? 0
}
