import type { RosterImportId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { lockImport, updateImport } from './import.repository'
import { requireStep } from './roster-import'
import { deleteRows } from './rows.repository'

/**
 * Has a checked file put into the roster: all of it or nothing, or its good rows. `ofAnySize`: from the command line a whole
 * county may be one transaction; a call of a page ends before that.
 * @throws AppError NOT_FOUND, WRONG_STATE, IMPORT_FAULTY where all is wanted and a row is faulty, INVALID_INPUT
 */
export async function applyImport(w: Writing, id: RosterImportId, whole: boolean, ofAnySize = false): Promise<void> {
  const one = orRefuse(await lockImport(w.tx, id))
  requireStep(one.status, 'applying')
  if (whole && (one.counts?.faulty ?? 0) > 0) throw new AppError('IMPORT_FAULTY')
  if (whole && !ofAnySize && one.rows > LIMITS.importWholeRows)
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'whole', fault: 'tooLong' }] })
  await updateImport(w.tx, id, { status: 'applying', whole, at: null, done: 0 })
  const detail = { whole, sha256: one.sha256 }
  await recordTrace(w.tx, w.now, w.by, { action: 'rosterImport.begun', subject: 'rosterImport', subjectId: id, detail })
}

/** Gives a file up before anything of it was put in; its rows are forgotten at once. @throws AppError NOT_FOUND, WRONG_STATE */
export async function discardImport(w: Writing, id: RosterImportId): Promise<void> {
  const one = orRefuse(await lockImport(w.tx, id))
  requireStep(one.status, 'discarded')
  await deleteRows(w.tx, id, true)
  await updateImport(w.tx, id, { status: 'discarded', endedAt: w.now })
}
