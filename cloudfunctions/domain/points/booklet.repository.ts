import { and, asc, eq, gt, gte, isNull, lt, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AwardCutId, DivisionCode, HouseholdId, LedgerEntryId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { awardCut, division, household, ledgerEntry, membership, person, rule } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { withinReach } from '../people/reach'

/** From its first instant to the first of the next year. */
export interface YearSpan {
  from: Date
  to: Date
}

const head = alias(person, 'head')

/** The household of the booklet; of any village where no reach is given. */
export async function findBookletHousehold(db: Reader, id: HouseholdId, reach?: readonly DivisionCode[]) {
  const rows = await db
    .select({
      householdId: household.id,
      number: household.number,
      group: household.group,
      villageCode: household.villageCode,
      villageName: division.name,
      headName: head.name,
    })
    .from(household)
    .innerJoin(head, eq(head.id, household.headId))
    .innerJoin(division, eq(division.code, household.villageCode))
    .where(and(eq(household.id, id), reach && withinReach(household.villageCode, reach)))
  return rows[0] ?? null
}

/** Who lives there now, the oldest first. */
export async function findMemberNames(db: Reader, id: HouseholdId): Promise<string[]> {
  const rows = await db
    .select({ name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.householdId, id), isNull(membership.until)))
    .orderBy(asc(person.birthYear), asc(person.pinyin))
  return rows.map((row) => row.name)
}

/** Entries that count in a year, oldest posting first, each with what a cap cut off it. */
export async function findYearEntries(
  db: Reader,
  id: HouseholdId,
  { from, to }: YearSpan,
  after: Position<LedgerEntryId> | undefined,
  limit: number,
) {
  const later =
    after &&
    or(gt(ledgerEntry.postedAt, after.at), and(eq(ledgerEntry.postedAt, after.at), gt(ledgerEntry.id, after.id)))
  return db
    .select({ entry: ledgerEntry, ruleName: rule.name, personName: person.name, cut: awardCut })
    .from(ledgerEntry)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode)))
    .leftJoin(person, eq(person.id, ledgerEntry.personId))
    .leftJoin(awardCut, eq(awardCut.entryId, ledgerEntry.id))
    .where(and(eq(ledgerEntry.householdId, id), gte(ledgerEntry.countsAt, from), lt(ledgerEntry.countsAt, to), later))
    .orderBy(asc(ledgerEntry.postedAt), asc(ledgerEntry.id))
    .limit(limit)
}

/** Awards of a year of which the caps left nothing, oldest first. */
export async function findYearCuts(
  db: Reader,
  id: HouseholdId,
  { from, to }: YearSpan,
  after: Position<AwardCutId> | undefined,
  limit: number,
) {
  const later = after && or(gt(awardCut.cutAt, after.at), and(eq(awardCut.cutAt, after.at), gt(awardCut.id, after.id)))
  return db
    .select({ cut: awardCut, ruleName: rule.name, personName: person.name })
    .from(awardCut)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, awardCut.ruleSetVersion), eq(rule.code, awardCut.ruleCode)))
    .innerJoin(person, eq(person.id, awardCut.personId))
    .where(
      and(
        eq(awardCut.householdId, id),
        isNull(awardCut.entryId),
        gte(awardCut.cutAt, from),
        lt(awardCut.cutAt, to),
        later,
      ),
    )
    .orderBy(asc(awardCut.cutAt), asc(awardCut.id))
    .limit(limit)
}
