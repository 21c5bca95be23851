import type { DivisionCode, SavedSheetId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { Right } from '../../contract/roles'
import { type SheetInput, type SheetKind, UNMASKED_KINDS } from '../../contract/sheets'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import { newId } from '../../platform/ids'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Reading, Writing } from '../context'
import type { Actor, Resident } from '../people/actor'
import { isWithin, reachOf } from '../people/permissions'
import { findSavedSheet, findSavedSheets, insertSavedSheet, type SavedSheet } from './saved-sheet.repository'

/*
 * A list saved as a file 存成表格: masked, whatever it holds, unless somebody who has the right says why; then each household's
 * head can read who had their name. Every file is written down; it is fetched by who asked, on the day on which they asked,
 * while they hold the right. (Domain: the law, as tests.)
 */

/** Who may have the queue is who reviews; the other lists are for those who keep them. */
export const rightOf = (kind: SheetKind): Right => (kind === 'queue' ? 'deed.review' : 'sheet.save')

const pathOf = (id: SavedSheetId, { format }: SheetInput): string => `/sheets/${id}.${format}`

async function write(w: Writing, { person }: Resident, sheet: SheetInput, reason: string | null) {
  const sheetId = newId<SavedSheetId>()
  const { kind, divisionCode } = sheet
  const row = { id: sheetId, kind, divisionCode, asked: sheet, reason, readerId: person.personId, askedAt: w.now }
  await insertSavedSheet(w.tx, row)
  const action = reason === null ? 'sheet.saved' : 'sheet.unmasked'
  const detail = { sheetId, divisionCode, ...(reason === null ? {} : { reason }) }
  await recordTrace(w.tx, w.now, w.by, { action, subject: 'sheet', subjectId: kind, detail })
  return { sheetId, path: pathOf(sheetId, sheet) }
}

/** Opens a masked file for today. @throws AppError NOT_FOUND out of reach, NO_RIGHT */
export async function openSheet(w: Writing, actor: Resident, sheet: SheetInput) {
  const reach = reachOf(actor.grants, rightOf(sheet.kind))
  if (reach.length === 0) throw new AppError('NO_RIGHT')
  if (!isWithin(reach, sheet.divisionCode)) throw new AppError('NOT_FOUND')
  return write(w, actor, sheet, null)
}

/** Says why, and opens a file with names for today. @throws AppError NOT_FOUND out of reach, INVALID_INPUT for a list without names */
export async function unmaskSheet(
  w: Writing,
  actor: Resident,
  reach: readonly DivisionCode[],
  sheet: SheetInput,
  reason: string,
) {
  if (!isWithin(reach, sheet.divisionCode)) throw new AppError('NOT_FOUND')
  if (!UNMASKED_KINDS.some((kind) => kind === sheet.kind))
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'sheet.kind', fault: 'format' }] })
  return write(w, actor, sheet, maskNumbers(reason))
}

/**
 * What an actor may fetch under an id today. @throws AppError NOT_FOUND for what another person asked for, on another day, or
 * where they hold the right no more
 */
export async function readSavedSheet(r: Reading, actor: Actor, id: SavedSheetId): Promise<SavedSheet> {
  const found = orRefuse(await findSavedSheet(r.db, id))
  const right = found.reason === null ? rightOf(found.kind) : 'sheet.unmask'
  const own = found.readerId === actor.person?.personId && countyDate(found.askedAt) === countyDate(r.now)
  if (!own || !isWithin(reachOf(actor.grants, right), found.divisionCode)) throw new AppError('NOT_FOUND')
  return found
}

/** Who saved lists of what lies in reach, when and why. */
export async function listSavedSheets(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  const found = await findSavedSheets(r.db, reach, fromCursor<SavedSheetId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ one }) => ({ at: one.askedAt, id: one.id }))
  const rows = page.rows.map(({ one, readerName, divisionName }) => ({
    ...{ sheetId: one.id, at: one.askedAt.toISOString(), kind: one.kind, format: one.asked.format },
    ...{ readerName, divisionName, reason: one.reason ?? undefined },
  }))
  return { ...page, rows }
}
