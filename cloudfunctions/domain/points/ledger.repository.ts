import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId, LedgerEntryId } from '../../contract/ids'
import { countyDate, startOfCountyDay } from '../../platform/county-time'
import type { Position } from '../../platform/cursor'
import { keptStatement } from '../../platform/db/kept-statement'
import { awardCut, division, household, ledgerEntry, person, rule } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type LedgerEntry = typeof ledgerEntry.$inferSelect

const chainLock = keptStatement(
  'lock_chain',
  { villageCode: household.villageCode, salt: household.ledgerSalt, listing: household.listing },
  (db, fields) =>
    db
      .select(fields)
      .from(household)
      .innerJoin(division, eq(division.code, household.villageCode))
      .where(eq(household.id, sql.placeholder('householdId')))
      .for('no key update', { of: [division, household] }),
)

/**
 * Locks the chain of the household's village until the transaction ends; one entry at a time is appended to it. The household
 * itself is locked after it, always in this order, so that its caps hold while it moves from one village to another.
 */
export async function lockChainOf(tx: Tx, householdId: HouseholdId) {
  const [found] = await chainLock(tx, { householdId })
  return found ?? null
}

const chainEnd = keptStatement('chain_end', { seq: ledgerEntry.seq, hash: ledgerEntry.hash }, (db, fields) =>
  db
    .select(fields)
    .from(ledgerEntry)
    .where(eq(ledgerEntry.villageCode, sql.placeholder('villageCode')))
    .orderBy(desc(ledgerEntry.seq))
    .limit(1),
)

export async function findChainEnd(db: Reader, villageCode: DivisionCode) {
  const [found] = await chainEnd(db, { villageCode })
  return found ?? null
}

const entryInsert = keptStatement('insert_entry', { id: ledgerEntry.id }, (db, fields) =>
  db
    .insert(ledgerEntry)
    .values({
      id: sql.placeholder('id'),
      villageCode: sql.placeholder('villageCode'),
      seq: sql.placeholder('seq'),
      kind: sql.placeholder('kind'),
      householdId: sql.placeholder('householdId'),
      personId: sql.placeholder('personId'),
      ruleSetVersion: sql.placeholder('ruleSetVersion'),
      ruleCode: sql.placeholder('ruleCode'),
      honor: sql.placeholder('honor'),
      redeemable: sql.placeholder('redeemable'),
      source: sql.placeholder('source'),
      sourceId: sql.placeholder('sourceId'),
      reversesId: sql.placeholder('reversesId'),
      actOn: sql.placeholder('actOn'),
      postedBy: sql.placeholder('postedBy'),
      postedAt: sql.placeholder('postedAt'),
      countsAt: sql.placeholder('countsAt'),
      commitment: sql.placeholder('commitment'),
      prevHash: sql.placeholder('prevHash'),
      hash: sql.placeholder('hash'),
    })
    .onConflictDoNothing()
    .returning(fields),
)

/** The only insert into the ledger. False when the same source and rule were posted before. */
export async function insertEntry(tx: Tx, made: LedgerEntry): Promise<boolean> {
  const rows = await entryInsert(tx, made)
  return rows.length > 0
}

const reversal = alias(ledgerEntry, 'reversal')

/** Locks the chains of the households' villages, always in the order of their codes, so that no two wait for each other. */
export async function lockChainsOf(tx: Tx, householdIds: readonly HouseholdId[]): Promise<void> {
  const villages = tx
    .select({ code: household.villageCode })
    .from(household)
    .where(inArray(household.id, [...householdIds]))
  await tx
    .select({ code: division.code })
    .from(division)
    .where(inArray(division.code, villages))
    .orderBy(asc(division.code))
    .for('no key update')
}

/** Entries of a source that stand, that is no reversals and not reversed, in the order of posting. */
export async function findStanding(db: Reader, sourceId: string): Promise<LedgerEntry[]> {
  const reversed = db.select({ id: reversal.id }).from(reversal).where(eq(reversal.reversesId, ledgerEntry.id))
  return db
    .select()
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.sourceId, sourceId), isNull(ledgerEntry.reversesId), notExists(reversed)))
    .orderBy(asc(ledgerEntry.postedAt), asc(ledgerEntry.seq))
}

/** Entries of a village's chain after `seq`, in their order. */
export async function findChain(
  db: Reader,
  villageCode: DivisionCode,
  afterSeq: number,
  limit: number,
): Promise<LedgerEntry[]> {
  return db
    .select()
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.villageCode, villageCode), gt(ledgerEntry.seq, afterSeq)))
    .orderBy(asc(ledgerEntry.seq))
    .limit(limit)
}

/** Sums of a household; those of the year between the two instants, and over all time what can be redeemed. */
export async function sumEntries(db: Reader, householdId: HouseholdId, from: Date, to: Date) {
  const inYear = and(gte(ledgerEntry.countsAt, from), lt(ledgerEntry.countsAt, to))
  const rows = await db
    .select({
      honor: sql<string>`coalesce(sum(${ledgerEntry.honor}) filter (where ${inYear}), 0)`,
      base: sql<string>`coalesce(sum(${ledgerEntry.honor}) filter (where ${inYear} and ${ledgerEntry.kind} = 'base'), 0)`,
      redeemable: sql<string>`coalesce(sum(${ledgerEntry.redeemable}), 0)`,
    })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.householdId, householdId))
  const [sums] = rows
  return { honor: Number(sums?.honor ?? 0), base: Number(sums?.base ?? 0), redeemable: Number(sums?.redeemable ?? 0) }
}

/**
 * Points of the year of an entry that have expired and that no reversal has met yet: a reversal takes back so many fewer.
 * Expiry stands in the year after.
 */
export async function findExpiredOf(db: Reader, householdId: HouseholdId, countsAt: Date): Promise<number> {
  const year = Number(countyDate(countsAt).slice(0, 4))
  const meant = and(
    eq(ledgerEntry.householdId, householdId),
    eq(ledgerEntry.kind, 'expiry'),
    sql`extract(year from ${ledgerEntry.actOn}) = ${year + 1}`,
  )
  const [expiry] = await db.select().from(ledgerEntry).where(meant)
  return expiry ? -expiry.redeemable - (await findForgiven(db, householdId, year)) : 0
}

const original = alias(ledgerEntry, 'original')

/** By how much the reversals of a household's entries of a year took back less than these had given. */
async function findForgiven(db: Reader, householdId: HouseholdId, year: number): Promise<number> {
  const rows = await db
    .select({ sum: sql<number>`coalesce(sum(${original.redeemable} + ${ledgerEntry.redeemable}), 0)::int` })
    .from(ledgerEntry)
    .innerJoin(original, eq(original.id, ledgerEntry.reversesId))
    .where(
      and(
        eq(ledgerEntry.householdId, householdId),
        gte(ledgerEntry.countsAt, startOfCountyDay(`${year}-01-01`)),
        lt(ledgerEntry.countsAt, startOfCountyDay(`${year + 1}-01-01`)),
      ),
    )
  return rows[0]?.sum ?? 0
}

const named = { entry: ledgerEntry, ruleName: rule.name, personName: person.name }

/** A household's entries, newest first, each with what a cap cut off it. */
export async function findEntries(
  db: Reader,
  householdId: HouseholdId,
  before: Position<LedgerEntryId> | undefined,
  limit: number,
) {
  const earlier =
    before &&
    or(lt(ledgerEntry.postedAt, before.at), and(eq(ledgerEntry.postedAt, before.at), lt(ledgerEntry.id, before.id)))
  return db
    .select({ ...named, cut: awardCut })
    .from(ledgerEntry)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode)))
    .leftJoin(person, eq(person.id, ledgerEntry.personId))
    .leftJoin(awardCut, eq(awardCut.entryId, ledgerEntry.id))
    .where(and(eq(ledgerEntry.householdId, householdId), earlier))
    .orderBy(desc(ledgerEntry.postedAt), desc(ledgerEntry.id))
    .limit(limit)
}

/** A household's entries that count between two instants, newest first. */
export async function findEntriesBetween(db: Reader, householdId: HouseholdId, from: Date, to: Date, limit: number) {
  return db
    .select(named)
    .from(ledgerEntry)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode)))
    .leftJoin(person, eq(person.id, ledgerEntry.personId))
    .where(and(eq(ledgerEntry.householdId, householdId), gte(ledgerEntry.countsAt, from), lt(ledgerEntry.countsAt, to)))
    .orderBy(desc(ledgerEntry.postedAt), desc(ledgerEntry.id))
    .limit(limit)
}

export async function findHouseholdVillage(db: Reader, householdId: HouseholdId): Promise<DivisionCode | null> {
  const rows = await db.select({ code: household.villageCode }).from(household).where(eq(household.id, householdId))
  return rows[0]?.code ?? null
}

/** Reversals posted after an instant of entries that count in [from, to): of some households, or of some villages. */
export async function findReversalsAfter(
  db: Reader,
  of: { householdIds: readonly HouseholdId[] } | { villageCodes: readonly DivisionCode[] },
  { from, to }: { from: Date; to: Date },
) {
  const meant =
    'householdIds' in of
      ? inArray(ledgerEntry.householdId, [...of.householdIds])
      : inArray(ledgerEntry.villageCode, [...of.villageCodes])
  return db
    .select(named)
    .from(ledgerEntry)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode)))
    .leftJoin(person, eq(person.id, ledgerEntry.personId))
    .where(
      and(
        eq(ledgerEntry.kind, 'reversal'),
        meant,
        gte(ledgerEntry.countsAt, from),
        lt(ledgerEntry.countsAt, to),
        gte(ledgerEntry.postedAt, to),
      ),
    )
    .orderBy(asc(ledgerEntry.postedAt), asc(ledgerEntry.seq))
}
