import type { DivisionCode, ObjectionId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { isWithin } from '../../people/permissions'
import { lockObjected } from './lock-objected'
import { updateObjection } from './objection.repository'

/** A township officer told an objector who has no account how it stands. @throws AppError NOT_FOUND out of reach, WRONG_STATE */
export async function noteTold(w: Writing, reach: readonly DivisionCode[], id: ObjectionId): Promise<void> {
  const { objection } = await lockObjected(w, id)
  if (!isWithin(reach, objection.divisionCode)) throw new AppError('NOT_FOUND')
  if (!objection.toTellSince) throw new AppError('WRONG_STATE')
  await updateObjection(w.tx, id, { toTellSince: null })
  await recordTrace(w.tx, w.now, w.by, { action: 'objection.told', subject: 'objection', subjectId: id })
}
