import { and, asc, count, eq, exists, gte, inArray, isNull, lt, ne, notExists, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId, HouseholdMonthId, LedgerEntryId, NoticeId } from '../../contract/ids'
import {
  awardCut,
  division,
  household,
  householdMonth,
  ledgerEntry,
  noticeLine,
  person,
  rule,
} from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type HouseholdMonth = typeof householdMonth.$inferSelect

interface Bounds {
  from: Date
  to: Date
}

/** Entries that a monthly notice lists: what was given and what was taken back, not base points nor what expired. */
const listed = ({ from, to }: Bounds): SQL | undefined =>
  and(gte(ledgerEntry.postedAt, from), lt(ledgerEntry.postedAt, to), inArray(ledgerEntry.kind, ['bonus', 'reversal']))

/** One village with something posted in the month and no notice of it yet; locked. Null when there is none. */
export async function lockUnannounced(tx: Tx, month: string, bounds: Bounds): Promise<DivisionCode | null> {
  const posted = tx
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.villageCode, division.code), listed(bounds)))
  const announced = tx
    .select({ id: householdMonth.id })
    .from(householdMonth)
    .where(and(eq(householdMonth.villageCode, division.code), eq(householdMonth.month, month)))
  const rows = await tx
    .select({ code: division.code })
    .from(division)
    .where(and(eq(division.level, 'village'), exists(posted), notExists(announced)))
    .orderBy(asc(division.code))
    .limit(1)
    .for('no key update', { of: division, skipLocked: true })
  return rows[0]?.code ?? null
}

/** Whether anything was posted in the county since an instant that the next monthly notice will list. */
export async function isAnythingPosted(db: Reader, bounds: Bounds): Promise<boolean> {
  const rows = await db.select({ id: ledgerEntry.id }).from(ledgerEntry).where(listed(bounds)).limit(1)
  return rows.length > 0
}

/** Households of a village to which something was posted in the month, in the order of their numbers. */
export async function findHouseholds(db: Reader, villageCode: DivisionCode, bounds: Bounds): Promise<HouseholdId[]> {
  const posted = db
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.villageCode, villageCode), eq(ledgerEntry.householdId, household.id), listed(bounds)))
  const rows = await db
    .select({ id: household.id })
    .from(household)
    .where(exists(posted))
    .orderBy(asc(household.number), asc(household.id))
  return rows.map((row) => row.id)
}

export async function insertMonths(tx: Tx, made: HouseholdMonth[]): Promise<void> {
  await tx.insert(householdMonth).values(made)
}

const head = alias(person, 'head')

/** With how the household stands and the name of its head. */
export async function findMonths(db: Reader, ids: readonly HouseholdMonthId[]) {
  if (ids.length === 0) return []
  return db
    .select({ month: householdMonth, listing: household.listing, headId: household.headId, headName: head.name })
    .from(householdMonth)
    .innerJoin(household, eq(household.id, householdMonth.householdId))
    .innerJoin(head, eq(head.id, household.headId))
    .where(inArray(householdMonth.id, [...ids]))
}

/** How many households of each notice let their line be shown now. */
export async function countShownMonths(db: Reader, noticeIds: readonly NoticeId[]): Promise<Map<NoticeId, number>> {
  if (noticeIds.length === 0) return new Map()
  const rows = await db
    .select({ noticeId: noticeLine.noticeId, n: count() })
    .from(noticeLine)
    .innerJoin(householdMonth, eq(householdMonth.id, noticeLine.subjectId))
    .innerJoin(household, eq(household.id, householdMonth.householdId))
    .where(and(inArray(noticeLine.noticeId, [...noticeIds]), ne(household.listing, 'hidden')))
    .groupBy(noticeLine.noticeId)
  return new Map(rows.map(({ noticeId, n }) => [noticeId, n]))
}

const ofRule = and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode))

/** What was posted in a village in a month to some households, each with what the caps cut of it, in the order of the chain. */
export async function findPosted(
  db: Reader,
  villageCode: DivisionCode,
  households: readonly HouseholdId[],
  bounds: Bounds,
) {
  if (households.length === 0) return []
  return db
    .select({
      householdId: ledgerEntry.householdId,
      entryId: ledgerEntry.id,
      ruleName: rule.name,
      kind: ledgerEntry.kind,
      honor: ledgerEntry.honor,
      personId: ledgerEntry.personId,
      postedBy: ledgerEntry.postedBy,
      asked: awardCut.asked,
      cutBy: awardCut.cutBy,
    })
    .from(ledgerEntry)
    .innerJoin(rule, ofRule)
    .leftJoin(awardCut, eq(awardCut.entryId, ledgerEntry.id))
    .where(
      and(eq(ledgerEntry.villageCode, villageCode), inArray(ledgerEntry.householdId, [...households]), listed(bounds)),
    )
    .orderBy(asc(ledgerEntry.seq))
}

/** Awards of a month of which the caps left nothing: they have no entry. */
export async function findWhollyCut(db: Reader, households: readonly HouseholdId[], { from, to }: Bounds) {
  if (households.length === 0) return []
  return db
    .select({
      householdId: awardCut.householdId,
      ruleName: rule.name,
      asked: awardCut.asked,
      cutBy: awardCut.cutBy,
    })
    .from(awardCut)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, awardCut.ruleSetVersion), eq(rule.code, awardCut.ruleCode)))
    .where(
      and(
        inArray(awardCut.householdId, [...households]),
        isNull(awardCut.entryId),
        gte(awardCut.cutAt, from),
        lt(awardCut.cutAt, to),
      ),
    )
    .orderBy(asc(awardCut.cutAt), asc(awardCut.id))
}

const reversal = alias(ledgerEntry, 'reversal')

/** Entries of a household in a village's month that were given and still stand. */
export async function findStandingOf(
  db: Reader,
  villageCode: DivisionCode,
  householdId: HouseholdId,
  { from, to }: Bounds,
): Promise<LedgerEntryId[]> {
  const reversed = db.select({ one: sql`1` }).from(reversal).where(eq(reversal.reversesId, ledgerEntry.id))
  const rows = await db
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.villageCode, villageCode),
        eq(ledgerEntry.householdId, householdId),
        eq(ledgerEntry.kind, 'bonus'),
        gte(ledgerEntry.postedAt, from),
        lt(ledgerEntry.postedAt, to),
        notExists(reversed),
      ),
    )
    .orderBy(asc(ledgerEntry.seq))
  return rows.map((row) => row.id)
}
