import { and, asc, desc, eq, inArray, like, lt, or, sql } from 'drizzle-orm'
import type { DesignationId, DivisionCode, EnterpriseId, PersonId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import { creditCase, creditDesignation, division, enterprise, person } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Enterprise = typeof enterprise.$inferSelect

/** False when one of its code is registered. */
export async function insertEnterprise(tx: Tx, made: Enterprise): Promise<boolean> {
  const rows = await tx.insert(enterprise).values(made).onConflictDoNothing().returning({ id: enterprise.id })
  return rows.length > 0
}

export async function lockEnterprise(tx: Tx, id: EnterpriseId): Promise<Enterprise | null> {
  const rows = await tx.select().from(enterprise).where(eq(enterprise.id, id)).for('update')
  return rows[0] ?? null
}

export async function updateRepresentative(tx: Tx, id: EnterpriseId, personId: PersonId): Promise<void> {
  await tx.update(enterprise).set({ representativeId: personId }).where(eq(enterprise.id, id))
}

/** Whoever it is represents nobody any more; answers what is left without somebody. */
export async function endRepresenting(tx: Tx, personId: PersonId): Promise<{ id: EnterpriseId; name: string }[]> {
  return tx
    .update(enterprise)
    .set({ representativeId: null })
    .where(eq(enterprise.representativeId, personId))
    .returning({ id: enterprise.id, name: enterprise.name })
}

export async function representativeOf(db: Reader, id: EnterpriseId): Promise<PersonId | null> {
  const rows = await db.select({ by: enterprise.representativeId }).from(enterprise).where(eq(enterprise.id, id))
  return rows[0]?.by ?? null
}

const withNames = (db: Reader) =>
  db
    .select({
      enterpriseId: enterprise.id,
      name: enterprise.name,
      creditCode: enterprise.creditCode,
      villageCode: enterprise.villageCode,
      villageName: division.name,
      leadDepartment: enterprise.leadDepartment,
      representativeId: enterprise.representativeId,
      representativeName: person.name,
      registeredAt: enterprise.registeredAt,
    })
    .from(enterprise)
    .innerJoin(division, eq(division.code, enterprise.villageCode))
    .leftJoin(person, eq(person.id, enterprise.representativeId))

/** @throws AppError NOT_FOUND */
export async function getEnterprise(db: Reader, id: EnterpriseId) {
  const rows = await withNames(db).where(eq(enterprise.id, id))
  return orRefuse(rows[0] ?? null)
}

export async function namesOfEnterprises(db: Reader, ids: readonly EnterpriseId[]): Promise<Map<EnterpriseId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: enterprise.id, name: enterprise.name })
    .from(enterprise)
    .where(inArray(enterprise.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What somebody represents, the latest first. */
export const findRepresentedBy = (db: Reader, personId: PersonId, limit: number) =>
  withNames(db).where(eq(enterprise.representativeId, personId)).orderBy(desc(enterprise.id)).limit(limit)

/** All that are registered, the latest first. */
export const findRegistered = (db: Reader, before: EnterpriseId | undefined, limit: number) =>
  withNames(db)
    .where(before && lt(enterprise.id, before))
    .orderBy(desc(enterprise.id))
    .limit(limit)

/** Designations of enterprises that somebody represents. */
export async function findDesignationsOf(db: Reader, personId: PersonId): Promise<DesignationId[]> {
  const rows = await db
    .select({ id: creditDesignation.id })
    .from(creditDesignation)
    .innerJoin(enterprise, eq(enterprise.id, creditDesignation.enterpriseId))
    .where(eq(enterprise.representativeId, personId))
  return rows.map((row) => row.id)
}

const STANDING = ['designated', 'hearing', 'onNotice'] as const

/** Enterprises of a division that carry the status, by name. */
export async function findOnBoard(db: Reader, scope: DivisionCode, limit: number) {
  return db
    .select({
      name: enterprise.name,
      villageName: division.name,
      leadDepartment: enterprise.leadDepartment,
      designatedOn: creditDesignation.designatedOn,
      validUntil: sql<string>`${creditDesignation.validUntil}`,
    })
    .from(creditDesignation)
    .innerJoin(enterprise, eq(enterprise.id, creditDesignation.enterpriseId))
    .innerJoin(division, eq(division.code, enterprise.villageCode))
    .where(and(inArray(creditDesignation.status, [...STANDING]), like(enterprise.villageCode, `${scope}%`)))
    .orderBy(asc(creditDesignation.designatedOn), asc(creditDesignation.id))
    .limit(limit)
}

/** Applications of enterprises that are being decided on, or were designated, and to which one of the pair stands. */
export async function findDecidedAbout(tx: Tx, pair: readonly [PersonId, PersonId]) {
  return tx
    .select({ caseId: creditCase.id })
    .from(creditCase)
    .innerJoin(enterprise, eq(enterprise.id, creditCase.enterpriseId))
    .where(
      and(
        inArray(creditCase.status, ['township', 'onNotice', 'declined', 'designated']),
        or(inArray(enterprise.representativeId, [...pair]), inArray(creditCase.applicantId, [...pair])),
      ),
    )
    .orderBy(asc(creditCase.id))
}
