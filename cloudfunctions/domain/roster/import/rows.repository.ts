import { and, asc, between, count, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { DivisionCode, HouseholdId, PersonId, RosterImportId } from '../../../contract/ids'
import type { RosterImportCounts } from '../../../contract/roster-import'
import { division, rosterImportRow as line, rosterImportMissing } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import type { RosterRow } from './read-row'

export interface StagedRow extends RosterRow {
  pinyin: string
  /** In hex. */
  importKey: string
  personId: PersonId
  /** Of a head. */
  opens: HouseholdId | null
}

/** Puts rows beside the roster, in one statement; a row that is there already stays. */
export async function insertRows(tx: Tx, importId: RosterImportId, rows: readonly StagedRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into ${line} (import_id, row, village_code, number, group_name, name, birth_year, pinyin, is_head, phone_tail,
      import_key, faults, outcome, person_id, opens)
    select ${importId}, x.row, x."villageCode", x.number, x."group", x.name, x."birthYear", x.pinyin, x."isHead",
      x."phoneTail", decode(x."importKey", 'hex'), x.faults,
      case when cardinality(x.faults) > 0 then 'faulty' end, x."personId", x.opens
    from jsonb_to_recordset((${JSON.stringify(rows)}::text)::jsonb) as x(
      row int, "villageCode" text, number text, "group" text, name text, "birthYear" text, pinyin text, "isHead" boolean,
      "phoneTail" text, "importKey" text, faults text[], "personId" uuid, opens uuid)
    on conflict do nothing`)
}

const of = (importId: RosterImportId) => eq(line.importId, importId)

export async function countVillages(db: Reader, importId: RosterImportId): Promise<number> {
  const rows = await db
    .select({ villages: sql<number>`count(distinct ${line.villageCode})::int` })
    .from(line)
    .where(of(importId))
  return rows[0]?.villages ?? 0
}

/** Rows of one piece, unless a village has more: as many as are judged in about a second. */
const ROWS_OF_A_PIECE = 5000

/** Villages that are done together, from the first to the last in the order of codes. */
export interface Villages {
  first: DivisionCode
  last: DivisionCode
  count: number
}

/** The next villages of the file, in the order of codes; null when none is left. */
export async function findNextVillages(
  db: Reader,
  importId: RosterImportId,
  after: DivisionCode | null,
): Promise<Villages | null> {
  const ahead = db
    .select({ code: line.villageCode })
    .from(line)
    .where(and(of(importId), isNotNull(line.villageCode), after === null ? undefined : gt(line.villageCode, after)))
    .orderBy(asc(line.villageCode))
    .limit(ROWS_OF_A_PIECE + 1)
    .as('ahead')
  const found = await db.select({ code: ahead.code, rows: count() }).from(ahead).groupBy(ahead.code).orderBy(ahead.code)
  const codes = found.flatMap(({ code }) => code ?? [])
  const cut = found.reduce((sum, { rows }) => sum + rows, 0) > ROWS_OF_A_PIECE && codes.length > 1
  const whole = cut ? codes.slice(0, -1) : codes
  const [first] = whole
  const last = whole.at(-1)
  return first && last ? { first, last, count: whole.length } : null
}

/** One file at a time is checked against a village's roster, and no entry is posted there meanwhile. */
export async function lockVillages(tx: Tx, { first, last }: Villages): Promise<void> {
  await tx
    .select({ code: division.code })
    .from(division)
    .where(and(between(division.code, first, last), eq(division.level, 'village')))
    .orderBy(asc(division.code))
    .for('no key update')
}

export async function countOutcomes(db: Reader, importId: RosterImportId): Promise<RosterImportCounts> {
  const rows = await db
    .select({
      outcome: line.outcome,
      rows: count(),
      households: sql<number>`(count(*) filter (where ${line.isHead} and ${line.opens} = ${line.householdId}))::int`,
    })
    .from(line)
    .where(of(importId))
    .groupBy(line.outcome)
  const missing = await db.$count(rosterImportMissing, eq(rosterImportMissing.importId, importId))
  const counts = { new: 0, households: 0, already: 0, differs: 0, left: 0, faulty: 0, missing }
  for (const { outcome, rows: number, households } of rows) {
    if (outcome !== null) counts[outcome] = number
    if (outcome === 'new') counts.households = households
  }
  return counts
}

export async function isAnyFaulty(db: Reader, importId: RosterImportId): Promise<boolean> {
  const rows = await db
    .select({ row: line.row })
    .from(line)
    .where(and(of(importId), eq(line.outcome, 'faulty')))
    .limit(1)
  return rows.length > 0
}

/** The ids of the households that the rows of some villages open, village by village. */
export async function findOpened(
  db: Reader,
  importId: RosterImportId,
  { first, last }: Villages,
): Promise<Map<DivisionCode, HouseholdId[]>> {
  const rows = await db
    .select({ village: line.villageCode, id: line.opens })
    .from(line)
    .where(
      and(
        of(importId),
        between(line.villageCode, first, last),
        eq(line.outcome, 'new'),
        eq(line.isHead, true),
        eq(line.opens, line.householdId),
      ),
    )
    .orderBy(asc(line.villageCode), asc(line.number))
  const opened = new Map<DivisionCode, HouseholdId[]>()
  for (const { village, id } of rows) {
    if (village === null || id === null) continue
    const there = opened.get(village)
    if (there) there.push(id)
    else opened.set(village, [id])
  }
  return opened
}

/** Forgets the rows that nobody needs to read any more; all of them where `all`. */
export async function deleteRows(tx: Tx, importId: RosterImportId, all: boolean): Promise<void> {
  await tx.delete(line).where(and(of(importId), all ? undefined : sql`${line.outcome} in ('new', 'already')`))
  if (all) await tx.delete(rosterImportMissing).where(eq(rosterImportMissing.importId, importId))
}
