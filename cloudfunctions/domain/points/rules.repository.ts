import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode } from '../../contract/ids'
import { adoptionOutcome, rule, ruleAdoption, ruleSet } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Rule = typeof rule.$inferSelect

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

const overturned = alias(adoptionOutcome, 'overturned')

/** The version in force in a village on a date, and which of its rules the village switched off. */
export async function findVersionInForce(db: Reader, villageCode: DivisionCode, on: string) {
  const rows = await db
    .select({
      version: ruleAdoption.ruleSetVersion,
      switchedOff: ruleAdoption.switchedOff,
      inForceFrom: sql<string>`${adoptionOutcome.inForceFrom}`,
    })
    .from(ruleAdoption)
    .innerJoin(
      adoptionOutcome,
      and(eq(adoptionOutcome.adoptionId, ruleAdoption.id), eq(adoptionOutcome.outcome, 'inForce')),
    )
    .leftJoin(overturned, and(eq(overturned.adoptionId, ruleAdoption.id), eq(overturned.outcome, 'overturned')))
    .where(
      and(
        eq(ruleAdoption.villageCode, villageCode),
        lte(adoptionOutcome.inForceFrom, on),
        isNull(overturned.adoptionId),
      ),
    )
    .orderBy(desc(adoptionOutcome.inForceFrom), desc(ruleAdoption.id))
    .limit(1)
  return rows[0] ?? null
}

export async function findRules(db: Reader, version: number): Promise<Rule[]> {
  return db.select().from(rule).where(eq(rule.ruleSetVersion, version)).orderBy(asc(rule.code))
}
