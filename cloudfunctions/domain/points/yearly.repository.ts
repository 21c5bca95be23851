import { and, asc, eq, exists, gt, gte, isNull, lt, lte, notExists, type SQL, sql } from 'drizzle-orm'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { YearlyKind } from '../../contract/points'
import { startOfCountyDay } from '../../platform/county-time'
import { adoptionOutcome, division, household, ledgerEntry, ruleAdoption, yearlyRound } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

/** What falls due once a year: for `base` the running year, for `expiry` the year whose points end. */
export interface Round {
  kind: YearlyKind
  year: number
}

const start = (year: number): Date => startOfCountyDay(`${year}-01-01`)

/** Villages that a round is about: whose rules came into force, or with entries of the year or before it. */
function concerned(db: Reader, { kind, year }: Round, today: string): SQL {
  switch (kind) {
    case 'base':
      return exists(
        db
          .select({ code: ruleAdoption.villageCode })
          .from(ruleAdoption)
          .innerJoin(adoptionOutcome, eq(adoptionOutcome.adoptionId, ruleAdoption.id))
          .where(and(eq(ruleAdoption.villageCode, division.code), lte(adoptionOutcome.inForceFrom, today))),
      )
    case 'expiry':
      return exists(
        db
          .select({ seq: ledgerEntry.seq })
          .from(ledgerEntry)
          .where(
            and(
              eq(ledgerEntry.villageCode, division.code),
              eq(ledgerEntry.seq, 1),
              lt(ledgerEntry.postedAt, start(year + 1)),
            ),
          ),
      )
  }
}

/** A village whose round is not done, its chain locked; those that another worker holds are left to it. */
export async function lockVillageDue(tx: Tx, round: Round, today: string): Promise<DivisionCode | null> {
  const done = tx
    .select({ code: yearlyRound.villageCode })
    .from(yearlyRound)
    .where(
      and(
        eq(yearlyRound.villageCode, division.code),
        eq(yearlyRound.kind, round.kind),
        eq(yearlyRound.year, round.year),
      ),
    )
  const rows = await tx
    .select({ code: division.code })
    .from(division)
    .where(and(eq(division.level, 'village'), notExists(done), concerned(tx, round, today)))
    .orderBy(asc(division.code))
    .limit(1)
    .for('no key update', { skipLocked: true })
  return rows[0]?.code ?? null
}

export async function insertRound(tx: Tx, round: Round, villageCode: DivisionCode, doneAt: Date): Promise<void> {
  await tx
    .insert(yearlyRound)
    .values({ ...round, villageCode, doneAt })
    .onConflictDoNothing()
}

const posted = (db: Reader, kind: YearlyKind, year: number): SQL =>
  exists(
    db
      .select({ id: ledgerEntry.id })
      .from(ledgerEntry)
      .where(
        and(
          eq(ledgerEntry.householdId, household.id),
          eq(ledgerEntry.kind, kind),
          sql`extract(year from ${ledgerEntry.actOn}) = ${year}`,
        ),
      ),
  )

/** Open households of a village without base points of the year. */
export async function findWithoutBase(
  db: Reader,
  villageCode: DivisionCode,
  year: number,
  limit: number,
): Promise<HouseholdId[]> {
  const rows = await db
    .select({ id: household.id })
    .from(household)
    .where(
      and(eq(household.villageCode, villageCode), isNull(household.closedOn), sql`not ${posted(db, 'base', year)}`),
    )
    .orderBy(asc(household.number))
    .limit(limit)
  return rows.map((row) => row.id)
}

/**
 * Households of a village that have points of the year or before it left, and how many: all that can be redeemed, less what
 * came since, for what was spent counts against the oldest first. The version is that of their latest rule.
 */
export async function findToExpire(db: Reader, villageCode: DivisionCode, year: number, limit: number) {
  const since = sql`${ledgerEntry.countsAt} >= ${sql.param(start(year + 1), ledgerEntry.countsAt)} and ${ledgerEntry.kind} in ('bonus', 'reversal')`
  const left = sql<number>`(sum(${ledgerEntry.redeemable}) - coalesce(sum(${ledgerEntry.redeemable}) filter (where ${since}), 0))::int`
  return db
    .select({
      householdId: household.id,
      left: left.as('left_over'),
      ruleSetVersion: sql<number>`max(${ledgerEntry.ruleSetVersion})`,
    })
    .from(household)
    .innerJoin(ledgerEntry, eq(ledgerEntry.householdId, household.id))
    .where(and(eq(household.villageCode, villageCode), sql`not ${posted(db, 'expiry', year + 1)}`))
    .groupBy(household.id)
    .having(sql`${left} > 0`)
    .orderBy(asc(household.id))
    .limit(limit)
}

/** Whether anything that can be redeemed was posted in a year. */
export async function isAnythingRedeemable(db: Reader, year: number): Promise<boolean> {
  const rows = await db
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(
      and(
        gt(ledgerEntry.redeemable, 0),
        gte(ledgerEntry.countsAt, start(year)),
        lt(ledgerEntry.countsAt, start(year + 1)),
      ),
    )
    .limit(1)
  return rows.length > 0
}
