import type { HouseholdId, PersonId, RosterImportId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import type { BeginImportInput, SendPartInput } from '../../../contract/roster-import'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import { hex, sha256 } from '../../../platform/hash'
import { newId } from '../../../platform/ids'
import { pinyinKey } from '../../../platform/pinyin'
import type { Writing } from '../../context'
import { allVillages } from '../../divisions/find-villages'
import { insertImport, lockImport, lockReceiving, updateImport } from './import.repository'
import { readColumns } from './read-columns'
import { isEmptyRow, type RosterRow, readRow } from './read-row'
import { requireStep } from './roster-import'
import { countVillages, insertRows, type StagedRow } from './rows.repository'
import { villagesByWords } from './villages-by-words'

/** Bytes of the hash by which a row is known again. */
const KEY_BYTES = 16

/**
 * Begins to receive a file, or goes on with the same one where it stopped. Nobody by name: it comes from the command line.
 * @throws AppError IMPORT_COLUMNS where the file has not the columns
 */
export async function beginImport(w: Writing, { head, ...file }: BeginImportInput) {
  const columns = readColumns(head)
  const made = { id: newId<RosterImportId>(), startedBy: w.by.personId, startedAt: w.now, ...file, columns }
  if (await insertImport(w.tx, { ...made, status: 'receiving' })) return { importId: made.id, nextPart: 0, nextRow: 2 }
  const begun = orRefuse(await lockReceiving(w.tx, file.sha256), 'WRONG_STATE')
  if (JSON.stringify(begun.columns) !== JSON.stringify(columns)) throw new AppError('IMPORT_PART')
  return { importId: begun.id, nextPart: begun.nextPart, nextRow: begun.nextRow }
}

function toStaged(row: RosterRow): StagedRow {
  const { villageCode, number, name, birthYear } = row
  const key = sha256(JSON.stringify([villageCode, number, name, birthYear]))
  return {
    ...row,
    pinyin: pinyinKey(name),
    importKey: hex(key.slice(0, KEY_BYTES)),
    personId: newId<PersonId>(),
    opens: row.isHead ? newId<HouseholdId>() : null,
  }
}

/**
 * Takes a part of a file, each once and in their order: a part that came before is answered and not taken again. With the
 * last one the checking begins. @throws AppError NOT_FOUND, WRONG_STATE, IMPORT_PART for one that lies further on,
 * INVALID_INPUT for more rows than a file may have
 */
export async function receivePart(w: Writing, { importId, part, rows, last }: SendPartInput) {
  const begun = orRefuse(await lockImport(w.tx, importId))
  if (part < begun.nextPart) return { nextPart: begun.nextPart }
  if (begun.status !== 'receiving') throw new AppError('WRONG_STATE')
  if (part > begun.nextPart) throw new AppError('IMPORT_PART')
  const filled = rows.filter((row) => !isEmptyRow(row))
  const total = begun.rows + filled.length
  if (total > LIMITS.importRowsMax)
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'rows', fault: 'tooLong' }] })
  const context = {
    villageOf: villagesByWords(await allVillages(w.tx)),
    thisYear: Number(countyDate(w.now).slice(0, 4)),
  }
  const staged = filled.map((row) => toStaged(readRow(row, begun.columns, context)))
  await insertRows(w.tx, importId, staged)
  const nextRow = Math.max(begun.nextRow, ...rows.map(({ row }) => row + 1))
  await updateImport(w.tx, importId, { nextPart: part + 1, nextRow, rows: total })
  if (last) {
    requireStep(begun.status, 'checking')
    await updateImport(w.tx, importId, { status: 'checking', villages: await countVillages(w.tx, importId) })
  }
  return { nextPart: part + 1 }
}
