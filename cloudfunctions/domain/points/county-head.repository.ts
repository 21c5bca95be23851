import { and, asc, desc, eq, gt, gte, lt, sql } from 'drizzle-orm'
import type { DivisionCode } from '../../contract/ids'
import { countyHead, division, ledgerEntry } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

/** The last entry of each village's chain that was posted before an instant, by village. */
export async function findChainEnds(
  db: Reader,
  before: Date,
): Promise<{ villageCode: DivisionCode; seq: number; hash: Uint8Array }[]> {
  const last = db
    .select({ seq: ledgerEntry.seq, hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .where(
      sql`${ledgerEntry.villageCode} = ${division.code} and ${ledgerEntry.postedAt} < ${sql.param(before, ledgerEntry.postedAt)}`,
    )
    .orderBy(desc(ledgerEntry.seq))
    .limit(1)
    .as('last')
  return db
    .select({ villageCode: division.code, seq: last.seq, hash: last.hash })
    .from(division)
    .innerJoinLateral(last, sql`true`)
    .orderBy(asc(division.code))
}

export async function findHead(db: Reader, day: string) {
  const rows = await db.select().from(countyHead).where(eq(countyHead.day, day))
  return rows[0] ?? null
}

export async function findLatestHead(db: Reader) {
  const rows = await db.select().from(countyHead).orderBy(desc(countyHead.day)).limit(1)
  return rows[0] ?? null
}

/** The head that the one of a day covers. */
export async function findHeadBefore(db: Reader, day: string) {
  const rows = await db.select().from(countyHead).where(lt(countyHead.day, day)).orderBy(desc(countyHead.day)).limit(1)
  return rows[0] ?? null
}

/** Published heads after a day, in their order. */
export async function findHeadsAfter(db: Reader, day: string, limit: number) {
  return db.select().from(countyHead).where(gt(countyHead.day, day)).orderBy(asc(countyHead.day)).limit(limit)
}

/** The last entry of each village in each day of the county between two instants, by day. */
export async function findDaysEnds(db: Reader, from: Date, to: Date) {
  const day = sql<string>`((${ledgerEntry.postedAt} at time zone 'UTC') + interval '8 hours')::date::text`
  const { villageCode, seq, hash, postedAt } = ledgerEntry
  const last = db
    .selectDistinctOn([sql`1`, villageCode], { day: day.as('day'), villageCode, seq, hash })
    .from(ledgerEntry)
    .where(and(gte(postedAt, from), lt(postedAt, to)))
    .orderBy(sql`1`, villageCode, desc(seq))
    .as('last')
  return db
    .select({ day: last.day, villageCode: last.villageCode, seq: last.seq, hash: last.hash })
    .from(last)
    .orderBy(asc(last.day))
}

/** Waits until nobody is appending, and lets nobody append until the transaction ends. */
export async function lockAllChains(tx: Tx): Promise<void> {
  const villages = tx.select({ code: division.code }).from(division).where(eq(division.level, 'village'))
  await villages.orderBy(asc(division.code)).for('share')
}

/** False when another worker published it meanwhile. */
export async function insertHead(tx: Tx, made: typeof countyHead.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(countyHead).values(made).onConflictDoNothing().returning({ day: countyHead.day })
  return rows.length > 0
}
