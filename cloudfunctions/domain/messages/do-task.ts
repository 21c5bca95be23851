import type { ClerkTaskId, DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { updateRead } from './message.repository'
import { lockTask, updateDone } from './task.repository'

/**
 * Ticks a task as done; who was told by word of mouth has read the message.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE when somebody ticked it before
 */
export async function doTask(
  w: Writing,
  actor: Resident,
  reach: readonly DivisionCode[],
  id: ClerkTaskId,
): Promise<void> {
  const task = orRefuse(await lockTask(w.tx, id, reach))
  if (task.doneAt) throw new AppError('WRONG_STATE')
  await updateDone(w.tx, id, w.now, actor.person.personId)
  if (task.messageId && task.personId) await updateRead(w.tx, task.messageId, task.personId, w.now)
  await recordTrace(w.tx, w.now, w.by, {
    action: 'task.done',
    subject: 'task',
    subjectId: id,
    detail: { kind: task.kind },
  })
}
