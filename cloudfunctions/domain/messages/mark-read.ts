import type { MessageId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { updateAllRead, updateRead } from './message.repository'

/** Marks a message as read; once is enough. @throws AppError NOT_FOUND unless it is the reader's */
export async function markRead(w: Writing, actor: Resident, id: MessageId): Promise<void> {
  if (!(await updateRead(w.tx, id, actor.person.personId, w.now))) throw new AppError('NOT_FOUND')
}

export const markAllRead = (w: Writing, actor: Resident): Promise<void> =>
  updateAllRead(w.tx, actor.person.personId, w.now)
