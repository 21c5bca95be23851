import type { ClerkTaskId, DivisionCode, PersonId } from '../../contract/ids'
import type { MessageSubject } from '../../contract/messages'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { insertTakeDown } from './task.repository'

/** Asks the clerk of a village, once while it is open, to take down the paper that still names somebody. (Domain: consent of the praised.) */
export function askTakeDown(
  w: Writing,
  villageCode: DivisionCode,
  about: { subject: MessageSubject; subjectId: string; personId: PersonId },
): Promise<void> {
  return insertTakeDown(w.tx, { id: newId<ClerkTaskId>(), villageCode, kind: 'takeDown', ...about, openedAt: w.now })
}
