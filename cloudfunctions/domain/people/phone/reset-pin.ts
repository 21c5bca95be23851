import type { DivisionCode, PersonId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { requireWithin } from '../locate-people'
import { deletePin } from './pin.repository'

/**
 * The clerk has the person before them and takes a forgotten or locked PIN away; the person chooses another on their own
 * phone. @throws AppError NOT_FOUND out of reach or without a PIN
 */
export async function resetPin(w: Writing, reach: readonly DivisionCode[], personId: PersonId): Promise<void> {
  await requireWithin(w.tx, reach, personId)
  if (!(await deletePin(w.tx, personId))) throw new AppError('NOT_FOUND')
  await recordTrace(w.tx, w.now, w.by, { action: 'pin.reset', subject: 'person', subjectId: personId })
}
