import { asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode } from '../../contract/ids'
import { keptStatement } from '../../platform/db/kept-statement'
import { division } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Division = typeof division.$inferSelect

const byCode = keptStatement('division_by_code', getTableColumns(division), (db, fields) =>
  db
    .select(fields)
    .from(division)
    .where(eq(division.code, sql.placeholder('code'))),
)

export async function findDivision(db: Reader, code: DivisionCode): Promise<Division | null> {
  const [found] = await byCode(db, { code })
  return found ?? null
}

/** Codes are digits: joined by commas they are one value, however many. */
const byCodes = keptStatement('divisions_by_codes', getTableColumns(division), (db, fields) =>
  db
    .select(fields)
    .from(division)
    .where(sql`${division.code} = any(string_to_array(${sql.placeholder('codes')}, ','))`),
)

export async function findDivisions(db: Reader, codes: readonly DivisionCode[]): Promise<Division[]> {
  return codes.length === 0 ? [] : byCodes(db, { codes: [...new Set(codes)].join(',') })
}

/** Without a parent: the county. */
export async function findChildren(db: Reader, parent: DivisionCode | undefined): Promise<Division[]> {
  const below = parent ? eq(division.parentCode, parent) : isNull(division.parentCode)
  return db.select().from(division).where(below).orderBy(asc(division.code))
}

/** A village with its township's name, by the sound of its own. */
export async function findAllVillages(db: Reader) {
  const township = alias(division, 'township')
  return db
    .select({ code: division.code, name: division.name, pinyin: division.pinyin, townshipName: township.name })
    .from(division)
    .innerJoin(township, eq(township.code, division.parentCode))
    .where(eq(division.level, 'village'))
    .orderBy(asc(division.pinyin), asc(division.code))
}

/** Adds divisions that are not there yet; answers how many were added. */
export async function insertDivisions(tx: Tx, rows: Division[]): Promise<number> {
  if (rows.length === 0) return 0
  const added = await tx.insert(division).values(rows).onConflictDoNothing().returning({ code: division.code })
  return added.length
}
