import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode } from '../../contract/ids'
import { division, household, ledgerEntry, person, rule } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { withinReach } from '../people/reach'

const head = alias(person, 'head')

/** Where the last page ended. */
export interface LedgerPlace {
  villageCode: DivisionCode
  seq: number
}

/** Entries of a division that were posted in [from, to), village by village in the order of their chains. */
export async function findLedgerRows(
  db: Reader,
  { divisionCode, from, to }: { divisionCode: DivisionCode; from: Date; to: Date },
  after: LedgerPlace | undefined,
  limit: number,
) {
  // One comparison of both, which the index of the chains answers from there on.
  const further =
    after && sql`(${ledgerEntry.villageCode}, ${ledgerEntry.seq}) > (${after.villageCode}, ${after.seq}::bigint)`
  return db
    .select({
      villageCode: ledgerEntry.villageCode,
      villageName: division.name,
      seq: ledgerEntry.seq,
      postedAt: ledgerEntry.postedAt,
      actOn: ledgerEntry.actOn,
      kind: ledgerEntry.kind,
      source: ledgerEntry.source,
      ruleCode: ledgerEntry.ruleCode,
      ruleName: rule.name,
      honor: ledgerEntry.honor,
      redeemable: ledgerEntry.redeemable,
      personId: ledgerEntry.personId,
      personName: person.name,
      householdId: household.id,
      group: household.group,
      number: household.number,
      listing: household.listing,
      headId: household.headId,
      headName: head.name,
    })
    .from(ledgerEntry)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode)))
    .innerJoin(division, eq(division.code, ledgerEntry.villageCode))
    .innerJoin(household, eq(household.id, ledgerEntry.householdId))
    .innerJoin(head, eq(head.id, household.headId))
    .leftJoin(person, eq(person.id, ledgerEntry.personId))
    .where(
      and(
        withinReach(ledgerEntry.villageCode, [divisionCode]),
        gte(ledgerEntry.postedAt, from),
        lt(ledgerEntry.postedAt, to),
        further,
      ),
    )
    .orderBy(asc(ledgerEntry.villageCode), asc(ledgerEntry.seq))
    .limit(limit)
}

/** Heads and places of households, for a list that may name them. */
export async function findHeads(db: Reader, ids: readonly (typeof household.$inferSelect)['id'][]) {
  if (ids.length === 0) return []
  return db
    .select({
      householdId: household.id,
      headId: household.headId,
      headName: head.name,
      group: household.group,
      number: household.number,
    })
    .from(household)
    .innerJoin(head, eq(head.id, household.headId))
    .where(inArray(household.id, [...ids]))
}
