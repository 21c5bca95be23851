import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { DivisionCode, HouseholdId, LedgerEntryId } from '../../contract/ids'
import { keptStatement } from '../../platform/db/kept-statement'
import { countyHead, household, ledgerEntry } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

/** The last entry of a village's chain. */
export async function findLastEntry(db: Reader, villageCode: DivisionCode) {
  const rows = await db
    .select({ seq: ledgerEntry.seq, hash: ledgerEntry.hash, postedAt: ledgerEntry.postedAt })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.villageCode, villageCode))
    .orderBy(desc(ledgerEntry.seq))
    .limit(1)
  return rows[0] ?? null
}

const chainPlace = keptStatement(
  'chain_place',
  {
    seq: sql<number | null>`last.seq::int`.as('seq'),
    hash: sql<Uint8Array | null>`last.hash`.as('hash'),
    headDay: sql<string | null>`newest.day::text`.as('head_day'),
  },
  (db, fields) => {
    const newest = db
      .select({ day: sql`max(${countyHead.day})`.as('day') })
      .from(countyHead)
      .as('newest')
    const last = db
      .select({ seq: ledgerEntry.seq, hash: ledgerEntry.hash })
      .from(ledgerEntry)
      .where(
        sql`${ledgerEntry.villageCode} = (select ${household.villageCode} from ${household} where ${household.id} = ${sql.placeholder('householdId')})`,
      )
      .orderBy(desc(ledgerEntry.seq))
      .limit(1)
      .as('last')
    return db.select(fields).from(newest).leftJoinLateral(last, sql`true`)
  },
)

/** Where a household's next entry goes: behind the end of its village's chain, and not before the day of the last published head. */
export async function findChainPlace(tx: Tx, householdId: HouseholdId) {
  const [found] = await chainPlace(tx, { householdId })
  const { seq, hash, headDay } = found ?? { seq: null, hash: null, headDay: null }
  return { end: seq === null || hash === null ? null : { seq, hash }, headDay }
}

/** Villages that have entries, by their code. */
export async function findChainedVillages(db: Reader): Promise<DivisionCode[]> {
  const rows = await db
    .selectDistinct({ villageCode: ledgerEntry.villageCode })
    .from(ledgerEntry)
    .orderBy(asc(ledgerEntry.villageCode))
  return rows.map(({ villageCode }) => villageCode)
}

export async function findEntriesById(db: Reader, ids: readonly LedgerEntryId[]) {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(ledgerEntry)
        .where(inArray(ledgerEntry.id, [...ids]))
        .orderBy(asc(ledgerEntry.seq))
}

/** What a household's entries in a village's chain are committed to, after a place, in their order. */
export async function findCommitted(
  db: Reader,
  villageCode: DivisionCode,
  householdId: HouseholdId,
  afterSeq: number,
  limit: number,
) {
  return db
    .select({
      seq: ledgerEntry.seq,
      personId: ledgerEntry.personId,
      source: ledgerEntry.source,
      sourceId: ledgerEntry.sourceId,
    })
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.householdId, householdId),
        eq(ledgerEntry.villageCode, villageCode),
        gt(ledgerEntry.seq, afterSeq),
      ),
    )
    .orderBy(asc(ledgerEntry.seq))
    .limit(limit)
}

export async function findSalt(db: Reader, householdId: HouseholdId): Promise<Uint8Array | null> {
  const rows = await db.select({ salt: household.ledgerSalt }).from(household).where(eq(household.id, householdId))
  return rows[0]?.salt ?? null
}

/** Salts by household; one that was erased is empty. */
export async function findSalts(db: Reader, ids: readonly HouseholdId[]): Promise<Map<HouseholdId, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: household.id, salt: household.ledgerSalt })
    .from(household)
    .where(inArray(household.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row.salt]))
}
