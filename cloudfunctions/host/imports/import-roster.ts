import { basename } from 'node:path'
import type { CsvRow } from '../../contract/csv-rows'
import type { RosterImportId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { RosterImportView } from '../../contract/roster-import'
import type { Village, Writing } from '../../domain/context'
import { advanceImport } from '../../domain/roster/import/advance-import'
import { applyImport } from '../../domain/roster/import/decide-import'
import { beginImport, receivePart } from '../../domain/roster/import/receive-file'
import { viewImport } from '../../domain/roster/import/view-imports'
import { BY_CLOCK } from '../../platform/audit'
import { ImportFault } from './import-fault'
import { readCsvFile, surveyFile } from './read-csv-file'
import { readWorkbook } from './read-workbook'

export interface RosterFileOptions {
  /** Nothing at all while a row is faulty. */
  whole: boolean
  /** Only says what would become of the rows. */
  checkOnly: boolean
  onProgress?: (view: RosterImportView) => void
}

/** A part of a call has fewer; here nothing but memory limits it, and each part waits for a flush of the disk. */
const PART_ROWS = 2_000

const inOne = <T>(village: Village, work: (w: Writing) => Promise<T>): Promise<T> =>
  village.db.transaction((tx) => work({ tx, now: village.clock.now(), by: BY_CLOCK, village }))

/** Cells as they are taken in: what is longer than any of ours is cut, and told as faulty for it. */
const short = ({ row, cells, stray }: CsvRow): CsvRow => ({
  row,
  stray,
  cells: cells.slice(0, LIMITS.importColumnsMax).map((cell) => cell.slice(0, LIMITS.importCellMax)),
})

async function* inParts(rows: AsyncIterable<CsvRow>): AsyncGenerator<{ rows: CsvRow[]; last: boolean }> {
  let part: CsvRow[] = []
  for await (const row of rows) {
    if (part.length === PART_ROWS) {
      yield { rows: part, last: false }
      part = []
    }
    part.push(short(row))
  }
  yield { rows: part, last: true }
}

async function* asGenerator(rows: readonly CsvRow[]): AsyncGenerator<CsvRow> {
  yield* rows
}

/** Sends a file of the machine to the county, in parts; one that was begun before goes on where it stopped. */
async function receiveFile(village: Village, path: string): Promise<RosterImportId> {
  const { encoding, ...facts } = await surveyFile(path)
  const isWorkbook = path.toLowerCase().endsWith('.xlsx')
  const rows = isWorkbook ? asGenerator(await readWorkbook(path)) : readCsvFile(path, encoding)
  const { value: head } = await rows.next()
  if (!head) throw new ImportFault('The file is empty.')
  const begun = await inOne(village, (w) =>
    beginImport(w, { fileName: basename(path).slice(0, 100), ...facts, head: short(head).cells }),
  )
  const { importId } = begun
  let part = begun.nextPart
  for await (const sent of inParts(rowsFrom(rows, begun.nextRow))) {
    const of = part
    await inOne(village, (w) => receivePart(w, { importId, part: of, ...sent }))
    part += 1
  }
  return importId
}

async function* rowsFrom(rows: AsyncIterable<CsvRow>, from: number): AsyncGenerator<CsvRow> {
  for await (const row of rows) if (row.row >= from) yield row
}

/**
 * Brings a roster's file into the county: receives it, checks every row, and unless it was only to be checked puts it in.
 * May be killed and typed again at any point. Answers how it stands: `checked` with faulty rows where all was wanted.
 * @throws ImportFault, AppError IMPORT_COLUMNS
 */
export async function importRoster(
  village: Village,
  path: string,
  { whole, checkOnly, onProgress }: RosterFileOptions,
): Promise<RosterImportView> {
  const id = await receiveFile(village, path)
  const advanced = async (): Promise<RosterImportView> => {
    for (;;) {
      const went = await inOne(village, (w) => advanceImport(w, id))
      const view = await viewImport(village.db, id)
      onProgress?.(view)
      if (!went) return view
    }
  }
  const checked = await advanced()
  const faulty = checked.counts?.faulty ?? 0
  if (checkOnly || checked.status !== 'checked' || (whole && faulty > 0)) return checked
  await inOne(village, (w) => applyImport(w, id, whole, true))
  return advanced()
}
