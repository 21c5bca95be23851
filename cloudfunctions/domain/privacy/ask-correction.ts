import type { CorrectionId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { AskCorrectionInput, Correction } from '../../contract/privacy'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { cutPage, fromCursor } from '../../platform/cursor'
import { breaksUnique } from '../../platform/db/errors'
import { newId } from '../../platform/ids'
import type { Reading, Writing } from '../context'
import type { Resident } from '../people/actor'
import { type CorrectionRow, findCorrectionsOf, insertCorrection } from './correction.repository'

/** Asks the clerk to correct what the roster says of the person. @throws AppError WRONG_STATE while the same waits */
export async function askCorrection(w: Writing, actor: Resident, input: AskCorrectionInput): Promise<CorrectionId> {
  const id = newId<CorrectionId>()
  const { personId, villageCode } = actor.person
  const { field, why } = input
  const asked = { field, why, value: String(input.value), status: 'requested' as const, requestedAt: w.now }
  try {
    await insertCorrection(w.tx, { id, personId, villageCode, ...asked })
  } catch (error) {
    if (breaksUnique(error, 'correction_one_open')) throw new AppError('WRONG_STATE')
    throw error
  }
  const trace = { action: 'correction.requested', subject: 'correction', subjectId: id }
  await recordTrace(w.tx, w.now, w.by, { ...trace, detail: { field } })
  return id
}

/** What the reader asked to have corrected, newest first. */
export async function listMyCorrections(r: Reading, actor: Resident, cursor: string | undefined) {
  const before = fromCursor<CorrectionId>(cursor)?.id
  const found = await findCorrectionsOf(r.db, actor.person.personId, before, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ requestedAt, id }) => ({ at: requestedAt, id }))
  return { ...page, rows: page.rows.map(toCorrection) }
}

export const toCorrection = ({ id, field, value, why, status, reason, requestedAt }: CorrectionRow): Correction => ({
  correctionId: id,
  field,
  value,
  why,
  status,
  reason: reason ?? undefined,
  requestedAt: requestedAt.toISOString(),
})
