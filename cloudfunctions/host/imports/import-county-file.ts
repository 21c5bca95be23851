import * as v from 'valibot'
import {
  DIVISION_COLUMNS,
  LoadDivisionsInput,
  type Loaded,
  LoadRulesInput,
  RULE_COLUMNS,
} from '../../contract/county-files'
import type { CsvRow } from '../../contract/csv-rows'
import type { Village, Writing } from '../../domain/context'
import { importDivisions } from '../../domain/divisions/import-divisions'
import { importRuleSet } from '../../domain/points/import-rule-set'
import { BY_CLOCK } from '../../platform/audit'
import { ImportFault } from './import-fault'
import { readCsvFile, surveyFile } from './read-csv-file'
import { readWorkbook } from './read-workbook'

async function allRows(path: string): Promise<CsvRow[]> {
  if (path.toLowerCase().endsWith('.xlsx')) return readWorkbook(path)
  const rows: CsvRow[] = []
  for await (const row of readCsvFile(path, (await surveyFile(path)).encoding)) rows.push(row)
  return rows
}

/** Rows by the names of the columns; empty ones are left out. @throws ImportFault */
function linesOf([head, ...rows]: readonly CsvRow[], columns: readonly string[]) {
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new ImportFault(`The first row lacks these columns: ${missing.join(', ')}.`)
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return filled.map(({ row, cells }) => ({
    row,
    ...Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? ''])),
  }))
}

function parsed<T extends v.GenericSchema>(schema: T, input: unknown): v.InferOutput<T> {
  const read = v.safeParse(schema, input)
  if (!read.success) throw new ImportFault('The file has no rows, too many, or a cell that is too long.')
  return read.output
}

const inOne = <T>(village: Village, work: (w: Writing) => Promise<T>): Promise<T> =>
  village.db.transaction((tx) => work({ tx, now: village.clock.now(), by: BY_CLOCK, village }))

/** Brings a list of divisions into the county, wholly or not at all. @throws ImportFault */
export async function importDivisionsFile(village: Village, path: string, check: boolean): Promise<Loaded> {
  const { rows } = parsed(LoadDivisionsInput, { rows: linesOf(await allRows(path), DIVISION_COLUMNS), check })
  return inOne(village, (w) => importDivisions(w, rows, check))
}

/** Brings a version of the rule set into the county, wholly or not at all. @throws ImportFault */
export async function importRulesFile(
  village: Village,
  path: string,
  version: number,
  check: boolean,
): Promise<Loaded> {
  const read = parsed(LoadRulesInput, { rows: linesOf(await allRows(path), RULE_COLUMNS), version, check })
  return inOne(village, (w) => importRuleSet(w, read.version, read.rows, check))
}
