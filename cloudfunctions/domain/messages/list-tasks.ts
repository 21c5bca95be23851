import type { ClerkTaskId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { ClerkTask } from '../../contract/messages'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reading } from '../context'
import { overdueSince } from './task'
import { findOpenTasks } from './task.repository'

/** What waits to be done by hand in the villages within reach, oldest first. */
export async function listTasks(r: Reading, reach: readonly DivisionCode[], cursor: string | undefined) {
  const found = await findOpenTasks(r.db, reach, fromCursor<ClerkTaskId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ task }) => ({ at: task.openedAt, id: task.id }))
  return { ...page, rows: page.rows.map((row) => toTask(row, r.now)) }
}

type Row = Awaited<ReturnType<typeof findOpenTasks>>[number]

function toTask({ task, message, personName, group, householdNumber }: Row, now: Date): ClerkTask {
  const { id, kind, subject, subjectId, openedAt } = task
  return {
    taskId: id,
    kind,
    subject,
    subjectId,
    personName: personName ?? undefined,
    group: group ?? undefined,
    householdNumber: householdNumber ?? undefined,
    message: message ? { ...message, facts: { ...message.facts }, sentAt: message.sentAt.toISOString() } : undefined,
    openedAt: openedAt.toISOString(),
    overdue: openedAt <= overdueSince(now),
  }
}
