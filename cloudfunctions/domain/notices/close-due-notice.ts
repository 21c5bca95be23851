import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Line } from './handlers'
import { findLines, lockDueNotice, settleLines, settleNotice } from './notice.repository'
import { frozenAmong } from './objections/frozen-lines'
import { toLine } from './to-line'

/**
 * Lets the lines of one closed notice take effect against which nothing stands; a line that an objection froze follows by
 * itself. False when none is left; safe to run late, twice or side by side.
 */
export async function closeDueNotice(w: Writing): Promise<boolean> {
  const due = await lockDueNotice(w.tx, w.now)
  if (!due) return false
  const waiting = (await findLines(w.tx, due.id)).filter((line) => !line.effectiveAt && !line.overturnedAt)
  const frozen = await frozenAmong(
    w.tx,
    waiting.map((line) => line.id),
  )
  const free = waiting.filter((line) => !frozen.has(line.id)).map(toLine)
  await settleNotice(w.tx, due.id, w.now)
  await settleLines(
    w.tx,
    free.map((line) => line.lineId),
    w.now,
  )
  for (const [subjectId, lines] of bySubject(free))
    await w.village.notices[due.kind].onLinesConfirmed(w, subjectId, lines)
  await recordTrace(w.tx, w.now, w.by, { action: 'notice.closed', subject: 'notice', subjectId: due.id })
  return true
}

function bySubject(lines: readonly Line[]): Map<string, Line[]> {
  const subjects = new Map<string, Line[]>()
  for (const line of lines) subjects.set(line.subjectId, [...(subjects.get(line.subjectId) ?? []), line])
  return subjects
}
