import { and, asc, desc, eq, lte } from 'drizzle-orm'
import type { DivisionCode } from '../../contract/ids'
import { rule, ruleAdoption, ruleSet } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Rule = typeof rule.$inferSelect
export type RuleAdoption = typeof ruleAdoption.$inferInsert

/** False when the version is loaded already. */
export async function insertRuleSet(
  tx: Tx,
  version: number,
  loadedAt: Date,
  rules: Omit<Rule, 'ruleSetVersion'>[],
): Promise<boolean> {
  const made = await tx
    .insert(ruleSet)
    .values({ version, loadedAt })
    .onConflictDoNothing()
    .returning({ version: ruleSet.version })
  if (made.length === 0) return false
  await tx.insert(rule).values(rules.map((one) => ({ ...one, ruleSetVersion: version })))
  return true
}

export async function insertAdoption(tx: Tx, adopted: RuleAdoption): Promise<boolean> {
  const made = await tx
    .insert(ruleAdoption)
    .values(adopted)
    .onConflictDoNothing()
    .returning({ version: ruleAdoption.ruleSetVersion })
  return made.length > 0
}

/** The version in force in a village on a date. */
export async function findVersionInForce(db: Reader, villageCode: DivisionCode, on: string) {
  const rows = await db
    .select({ version: ruleAdoption.ruleSetVersion, inForceFrom: ruleAdoption.inForceFrom })
    .from(ruleAdoption)
    .where(and(eq(ruleAdoption.villageCode, villageCode), lte(ruleAdoption.inForceFrom, on)))
    .orderBy(desc(ruleAdoption.inForceFrom))
    .limit(1)
  return rows[0] ?? null
}

export async function findRules(db: Reader, version: number): Promise<Rule[]> {
  return db.select().from(rule).where(eq(rule.ruleSetVersion, version)).orderBy(asc(rule.code))
}
