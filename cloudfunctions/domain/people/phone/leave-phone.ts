import type { DivisionCode, PersonId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import type { Resident } from '../actor'
import { requireWithin } from '../locate-people'
import { removeBinding } from './phone.repository'
import { deletePin } from './pin.repository'

/** Takes whoever uses the phone from it. Another of the family is then chosen by their PIN. */
export const leavePhone = (w: Writing, actor: Resident): Promise<void> => remove(w, actor.person.personId)

/**
 * The clerk takes a person from a phone that was lost or is no longer theirs; they may be bound to another.
 * @throws AppError NOT_FOUND out of reach, or for who is on no phone
 */
export async function takeFromPhone(w: Writing, reach: readonly DivisionCode[], personId: PersonId): Promise<void> {
  await requireWithin(w.tx, reach, personId)
  await remove(w, personId)
}

async function remove(w: Writing, personId: PersonId): Promise<void> {
  if (!(await removeBinding(w.tx, personId))) throw new AppError('NOT_FOUND')
  await deletePin(w.tx, personId)
  await w.village.people.onPhoneLeft(w, personId)
  await recordTrace(w.tx, w.now, w.by, { action: 'phone.left', subject: 'person', subjectId: personId })
}
