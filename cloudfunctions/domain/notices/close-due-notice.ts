import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Line } from './handlers'
import { findLines, lockDueNotice, settleNotice } from './notice.repository'

/** Lets the lines of one closed notice take effect. False when none is left; safe to run late, twice or side by side. */
export async function closeDueNotice(w: Writing): Promise<boolean> {
  const due = await lockDueNotice(w.tx, w.now)
  if (!due) return false
  const pending = (await findLines(w.tx, due.id)).filter((line) => line.effectiveAt === null)
  await settleNotice(w.tx, due.id, w.now)
  for (const [subjectId, lines] of bySubject(
    pending.map(({ id, subjectId, personId }) => ({ lineId: id, subjectId, personId })),
  )) {
    await w.village.notices[due.kind].onLinesConfirmed(w, subjectId, lines)
  }
  await recordTrace(w.tx, w.now, w.by, { action: 'notice.closed', subject: 'notice', subjectId: due.id })
  return true
}

function bySubject(lines: readonly Line[]): Map<string, Line[]> {
  const subjects = new Map<string, Line[]>()
  for (const line of lines) subjects.set(line.subjectId, [...(subjects.get(line.subjectId) ?? []), line])
  return subjects
}
