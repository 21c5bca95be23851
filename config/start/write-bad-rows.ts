import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvLine } from '../../cloudfunctions/contract/csv-line'
import type { RosterImportId } from '../../cloudfunctions/contract/ids'
import { LISTED_OUTCOMES, type ListedRow } from '../../cloudfunctions/contract/roster-import'
import { listImportRows } from '../../cloudfunctions/domain/roster/import/view-imports'
import type { Database } from '../../cloudfunctions/platform/db/types'
import { rosterImport as words } from '../../src/i18n/zh-CN/roster-import'

const BYTE_ORDER_MARK = '\uFEFF'

const cellsOf = (row: ListedRow, what: string): string[] => [
  row.row === undefined ? '' : String(row.row),
  row.villageName,
  row.number,
  row.group,
  row.name,
  row.birthYear,
  [what, ...row.faults.map((fault) => words.faults[fault])].join('；'),
]

async function* linesOf(db: Database, importId: RosterImportId): AsyncGenerator<string> {
  const { village, number, group, name, birthYear } = words.columns
  yield BYTE_ORDER_MARK + csvLine([words.line, village, number, group, name, birthYear, words.why])
  for (const outcome of LISTED_OUTCOMES) {
    let cursor: string | undefined
    do {
      const page = await listImportRows(db, { importId, outcome, cursor })
      for (const row of page.rows) yield csvLine(cellsOf(row, words.outcomes[outcome]))
      cursor = page.next
    } while (cursor !== undefined)
  }
}

/** Writes the rows of an import that somebody has to look at into a file that a spreadsheet opens, page by page. */
export async function writeBadRows(db: Database, importId: RosterImportId, path: string): Promise<void> {
  await pipeline(Readable.from(linesOf(db, importId)), createWriteStream(path))
}
