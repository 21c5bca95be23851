import type * as v from 'valibot'
import type { PersonId, RosterImportId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import type { ImportRowsInput, ListedRow, RosterImportView } from '../../../contract/roster-import'
import { AppError, orRefuse } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reader } from '../../../platform/db/types'
import { findImport, findImports } from './import.repository'
import { findMissing, findRowsOf } from './listed.repository'

type Found = NonNullable<Awaited<ReturnType<typeof findImport>>>

const toView = ({ one, startedByName }: Found): RosterImportView => ({
  importId: one.id,
  fileName: one.fileName,
  startedAt: one.startedAt.toISOString(),
  startedByName: startedByName ?? undefined,
  status: one.status,
  whole: one.whole,
  rows: one.rows,
  done: one.done,
  of: one.villages,
  counts: one.counts ?? undefined,
  endedAt: one.endedAt?.toISOString(),
})

/** @throws AppError NOT_FOUND */
export const viewImport = async (db: Reader, id: RosterImportId): Promise<RosterImportView> =>
  toView(orRefuse(await findImport(db, id)))

/** Imports of the county, the latest first. */
export async function listImports(db: Reader, cursor: string | undefined) {
  const found = await findImports(db, fromCursor<RosterImportId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ one }) => ({ at: one.startedAt, id: one.id }))
  return { ...page, rows: page.rows.map(toView) }
}

interface Page {
  rows: ListedRow[]
  next?: string
}

const ROW = /^\d{1,9}$/
const PERSON = /^[0-9a-f-]{36}$/

const cursorOf = (cursor: string | undefined, form: RegExp): string | undefined => {
  if (cursor !== undefined && !form.test(cursor))
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'cursor', fault: 'format' }] })
  return cursor
}

/** Rows of a file that somebody has to look at, or who is missing from it. @throws AppError NOT_FOUND, INVALID_INPUT */
export async function listImportRows(db: Reader, input: v.InferOutput<typeof ImportRowsInput>): Promise<Page> {
  orRefuse(await findImport(db, input.importId))
  return input.outcome === 'missing' ? missing(db, input.importId, input.cursor) : rowsOf(db, input, input.outcome)
}

async function rowsOf(
  db: Reader,
  { importId, cursor }: { importId: RosterImportId; cursor?: string | undefined },
  outcome: 'faulty' | 'differs' | 'left',
): Promise<Page> {
  const after = Number(cursorOf(cursor, ROW) ?? 0)
  const found = await findRowsOf(db, importId, outcome, after, LIMITS.listRows + 1)
  const page = found.slice(0, LIMITS.listRows)
  const last = page.at(-1)
  const rows = page.map(({ one, villageName }) => ({
    ...{ row: one.row, villageName: villageName ?? '', number: one.number, group: one.group, name: one.name },
    birthYear: one.birthYear,
    faults: [...one.faults, ...(one.fault === null ? [] : [one.fault])],
  }))
  return found.length > LIMITS.listRows && last ? { rows, next: String(last.one.row) } : { rows }
}

async function missing(db: Reader, importId: RosterImportId, cursor: string | undefined): Promise<Page> {
  const after = cursorOf(cursor, PERSON) as PersonId | undefined
  const found = await findMissing(db, importId, after, LIMITS.listRows + 1)
  const page = found.slice(0, LIMITS.listRows)
  const last = page.at(-1)
  const rows = page.map(({ personId: _, birthYear, ...one }) => ({ ...one, birthYear: String(birthYear), faults: [] }))
  return found.length > LIMITS.listRows && last ? { rows, next: last.personId } : { rows }
}
