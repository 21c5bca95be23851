import { and, asc, desc, eq, getTableColumns, isNull, lte, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode, RuleCode } from '../../contract/ids'
import { keptStatement } from '../../platform/db/kept-statement'
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

const versionsOn = (db: Reader) =>
  db
    .select({
      version: ruleAdoption.ruleSetVersion,
      switchedOff: ruleAdoption.switchedOff,
      inForceFrom: sql<string>`${adoptionOutcome.inForceFrom}`.as('in_force_from'),
    })
    .from(ruleAdoption)
    .innerJoin(
      adoptionOutcome,
      and(eq(adoptionOutcome.adoptionId, ruleAdoption.id), eq(adoptionOutcome.outcome, 'inForce')),
    )
    .leftJoin(overturned, and(eq(overturned.adoptionId, ruleAdoption.id), eq(overturned.outcome, 'overturned')))
    .where(
      and(
        eq(ruleAdoption.villageCode, sql.placeholder('villageCode')),
        lte(adoptionOutcome.inForceFrom, sql.placeholder('on')),
        isNull(overturned.adoptionId),
      ),
    )
    .orderBy(desc(adoptionOutcome.inForceFrom), desc(ruleAdoption.id))
    .limit(1)

/** The version in force in a village on a date, and which of its rules the village switched off. */
export async function findVersionInForce(db: Reader, villageCode: DivisionCode, on: string) {
  const rows = await versionsOn(db).execute({ villageCode, on })
  return rows[0] ?? null
}

const oneInForce = keptStatement('rule_in_force', getTableColumns(rule), (db, fields) => {
  const version = versionsOn(db).as('version')
  return db
    .select(fields)
    .from(version)
    .innerJoin(rule, eq(rule.ruleSetVersion, version.version))
    .where(
      and(
        eq(rule.code, sql.placeholder('code')),
        sql`not ${version.switchedOff} @> array[${sql.placeholder('code')}]::text[]`,
      ),
    )
})

/** One rule of the version in force in a village on a date; null where there is none or the village switched it off. */
export async function findRuleInForce(db: Reader, villageCode: DivisionCode, on: string, code: RuleCode) {
  const rows = await oneInForce(db, { villageCode, on, code })
  return rows[0] ?? null
}

export async function findRules(db: Reader, version: number): Promise<Rule[]> {
  return db.select().from(rule).where(eq(rule.ruleSetVersion, version)).orderBy(asc(rule.code))
}
