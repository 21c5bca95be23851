import { and, asc, desc, eq, inArray, notExists } from 'drizzle-orm'
import type { AdoptionId, DivisionCode } from '../../contract/ids'
import { adoptionOutcome, adoptionPhoto, division, rule, ruleAdoption, ruleSet } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Adoption = typeof ruleAdoption.$inferSelect
export type Outcome = typeof adoptionOutcome.$inferSelect

export async function insertAdoption(tx: Tx, adopted: Adoption): Promise<void> {
  await tx.insert(ruleAdoption).values(adopted)
}

/** Said before: nothing happens, and the answer is false. */
export async function insertOutcome(tx: Tx, made: Outcome): Promise<boolean> {
  const rows = await tx
    .insert(adoptionOutcome)
    .values(made)
    .onConflictDoNothing()
    .returning({ id: adoptionOutcome.adoptionId })
  return rows.length > 0
}

export async function insertAdoptionPhotos(tx: Tx, made: (typeof adoptionPhoto.$inferInsert)[]): Promise<void> {
  if (made.length > 0) await tx.insert(adoptionPhoto).values(made)
}

/** Locks the village, so that one adoption at a time begins; answers those whose notice has no end yet. */
export async function lockOnNotice(tx: Tx, villageCode: DivisionCode): Promise<Adoption[]> {
  await tx.select({ code: division.code }).from(division).where(eq(division.code, villageCode)).for('no key update')
  const ended = tx.select().from(adoptionOutcome).where(eq(adoptionOutcome.adoptionId, ruleAdoption.id))
  return tx
    .select()
    .from(ruleAdoption)
    .where(and(eq(ruleAdoption.villageCode, villageCode), notExists(ended)))
}

export async function findAdoptions(db: Reader, ids: readonly AdoptionId[]): Promise<Adoption[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(ruleAdoption)
        .where(inArray(ruleAdoption.id, [...ids]))
}

/** Of a village, the latest first. */
export async function findAdoptionsOf(db: Reader, villageCode: DivisionCode): Promise<Adoption[]> {
  return db
    .select()
    .from(ruleAdoption)
    .where(eq(ruleAdoption.villageCode, villageCode))
    .orderBy(desc(ruleAdoption.recordedAt), desc(ruleAdoption.id))
}

export async function findOutcomes(db: Reader, ids: readonly AdoptionId[]): Promise<Outcome[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(adoptionOutcome)
        .where(inArray(adoptionOutcome.adoptionId, [...ids]))
}

/** Rules of all versions that the county loaded, the latest version first. */
export async function findTemplates(db: Reader) {
  return db
    .select({ version: ruleSet.version, code: rule.code, name: rule.name, points: rule.points, unit: rule.unit })
    .from(ruleSet)
    .innerJoin(rule, eq(rule.ruleSetVersion, ruleSet.version))
    .orderBy(desc(ruleSet.version), asc(rule.code))
}
