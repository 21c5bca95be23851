import {
  DIVISION_COLUMNS,
  type DivisionLine,
  RULE_COLUMNS,
  type RuleLine,
} from '../../../cloudfunctions/contract/county-files'
import type { CsvRow } from '../../../cloudfunctions/contract/csv-rows'
import type { RowFile } from '../../services/sheets/row-source.types'

export const COUNTY_FILES = ['divisions', 'rules'] as const
export type CountyFileKind = (typeof COUNTY_FILES)[number]

/** What a small file holds; `missing` where it has not the columns. */
export type CountyLines =
  | { kind: 'divisions'; rows: DivisionLine[] }
  | { kind: 'rules'; rows: RuleLine[] }
  | { missing: readonly string[] }

async function allRows(file: RowFile): Promise<CsvRow[]> {
  const source = file.open()
  const rows: CsvRow[] = []
  for (let some = await source.next(); some !== null; some = await source.next()) rows.push(...some)
  return rows
}

/** Rows by the names of the columns; empty ones are left out. */
function linesOf<C extends string>(rows: readonly CsvRow[], columns: readonly C[]) {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const missing = columns.filter((column) => !head.includes(column))
  const lines = rows.slice(1).flatMap(({ row, cells }) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const named = columns.map((column) => [column, (cells[head.indexOf(column)] ?? '').trim()] as const)
    return [{ row, ...(Object.fromEntries(named) as Record<C, string>) }]
  })
  return { missing, lines }
}

/** Reads a file of divisions or of rules, whole: it is small. */
export async function readCountyFile(file: RowFile, kind: CountyFileKind): Promise<CountyLines> {
  const rows = await allRows(file)
  if (kind === 'divisions') {
    const { missing, lines } = linesOf(rows, DIVISION_COLUMNS)
    return missing.length > 0 ? { missing } : { kind, rows: lines }
  }
  const { missing, lines } = linesOf(rows, RULE_COLUMNS)
  return missing.length > 0 ? { missing } : { kind, rows: lines }
}
