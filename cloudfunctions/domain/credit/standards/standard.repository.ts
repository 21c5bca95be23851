import { and, asc, desc, eq, exists, gte, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import type { Criterion } from '../../../contract/credit-standards'
import type { StandardKind } from '../../../contract/credit-words'
import type { CreditAdoptionId, DivisionCode } from '../../../contract/ids'
import {
  creditAdoption,
  creditAdoptionOutcome,
  creditCriterion,
  creditStandard,
  division,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Adoption = typeof creditAdoption.$inferSelect
export type Outcome = typeof creditAdoptionOutcome.$inferSelect

/** False when the version is there: it is never changed. */
export async function insertStandard(
  tx: Tx,
  made: typeof creditStandard.$inferInsert,
  criteria: readonly Criterion[],
): Promise<boolean> {
  const rows = await tx
    .insert(creditStandard)
    .values(made)
    .onConflictDoNothing()
    .returning({ version: creditStandard.version })
  if (rows.length === 0) return false
  await tx.insert(creditCriterion).values(criteria.map((one) => ({ version: made.version, ...one })))
  return true
}

export async function findCriteria(db: Reader, version: number): Promise<Criterion[]> {
  return db
    .select({
      code: creditCriterion.code,
      source: creditCriterion.source,
      measure: creditCriterion.measure,
      scope: creditCriterion.scope,
      threshold: creditCriterion.threshold,
    })
    .from(creditCriterion)
    .where(eq(creditCriterion.version, version))
    .orderBy(asc(creditCriterion.code))
}

/** Versions for households that the county offers on a day, the latest first. */
export async function findVersions(db: Reader, today: string): Promise<number[]> {
  const rows = await db
    .select({ version: creditStandard.version })
    .from(creditStandard)
    .where(
      and(eq(creditStandard.kind, 'household'), or(isNull(creditStandard.lastDay), gte(creditStandard.lastDay, today))),
    )
    .orderBy(desc(creditStandard.version))
  return rows.map((row) => row.version)
}

export async function findLatestStandard(db: Reader, kind: StandardKind) {
  const rows = await db
    .select({ version: creditStandard.version, lastDay: creditStandard.lastDay })
    .from(creditStandard)
    .where(eq(creditStandard.kind, kind))
    .orderBy(desc(creditStandard.version))
    .limit(1)
  return rows[0] ?? null
}

const overturned = (db: Reader) =>
  notExists(
    db
      .select({ id: creditAdoptionOutcome.adoptionId })
      .from(creditAdoptionOutcome)
      .where(
        and(eq(creditAdoptionOutcome.adoptionId, creditAdoption.id), eq(creditAdoptionOutcome.outcome, 'overturned')),
      ),
  )

/** The adoption in force in a village on a day: the latest whose standard has not expired. */
export async function findInForce(db: Reader, villageCode: DivisionCode, today: string) {
  const rows = await db
    .select({ adoption: creditAdoption, from: creditAdoptionOutcome.inForceFrom })
    .from(creditAdoption)
    .innerJoin(creditStandard, eq(creditStandard.version, creditAdoption.version))
    .innerJoin(creditAdoptionOutcome, eq(creditAdoptionOutcome.adoptionId, creditAdoption.id))
    .where(
      and(
        eq(creditAdoption.villageCode, villageCode),
        eq(creditAdoptionOutcome.outcome, 'inForce'),
        lte(creditAdoptionOutcome.inForceFrom, today),
        or(isNull(creditStandard.lastDay), gte(creditStandard.lastDay, today)),
        overturned(db),
      ),
    )
    .orderBy(desc(creditAdoptionOutcome.inForceFrom), desc(creditAdoption.id))
    .limit(1)
  return rows[0] ?? null
}

export async function insertAdoption(tx: Tx, made: Adoption): Promise<void> {
  await tx.insert(creditAdoption).values(made)
}

/** Said before: nothing happens, and the answer is false. */
export async function insertOutcome(tx: Tx, made: Outcome): Promise<boolean> {
  const rows = await tx
    .insert(creditAdoptionOutcome)
    .values(made)
    .onConflictDoNothing()
    .returning({ id: creditAdoptionOutcome.adoptionId })
  return rows.length > 0
}

/** Locks the village, so that one adoption at a time begins; answers whether one has no end yet. */
export async function lockOnNotice(tx: Tx, villageCode: DivisionCode): Promise<boolean> {
  await tx.select({ code: division.code }).from(division).where(eq(division.code, villageCode)).for('no key update')
  const ended = exists(
    tx
      .select({ id: creditAdoptionOutcome.adoptionId })
      .from(creditAdoptionOutcome)
      .where(eq(creditAdoptionOutcome.adoptionId, creditAdoption.id)),
  )
  const rows = await tx
    .select({ id: creditAdoption.id })
    .from(creditAdoption)
    .where(and(eq(creditAdoption.villageCode, villageCode), sql`not ${ended}`))
    .limit(1)
  return rows.length > 0
}

export async function findAdoptions(db: Reader, ids: readonly CreditAdoptionId[]): Promise<Adoption[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(creditAdoption)
    .where(inArray(creditAdoption.id, [...ids]))
}

/** Of a village, the latest first. */
export async function findAdoptionsOf(db: Reader, villageCode: DivisionCode): Promise<Adoption[]> {
  return db
    .select()
    .from(creditAdoption)
    .where(eq(creditAdoption.villageCode, villageCode))
    .orderBy(desc(creditAdoption.recordedAt), desc(creditAdoption.id))
}

export async function findOutcomes(db: Reader, ids: readonly CreditAdoptionId[]): Promise<Outcome[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(creditAdoptionOutcome)
    .where(inArray(creditAdoptionOutcome.adoptionId, [...ids]))
}
