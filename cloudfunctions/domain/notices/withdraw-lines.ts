import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { endMootObjections } from './objections/end-moot-objections'
import { endLines, lockNoticesOf, updateAttendance } from './withdraw.repository'

/**
 * What was decided does not stand any more: every line of the subject ends as overturned, whether it waited, was frozen or
 * had taken effect, and never takes effect again. Answers how many. The notices are locked first, before the caller locks
 * the subject, in the order in which the job that closes notices does it.
 */
export async function withdrawLines(w: Writing, subjectId: string): Promise<number> {
  for (const noticeId of await lockNoticesOf(w.tx, [subjectId]))
    await recordTrace(w.tx, w.now, w.by, {
      action: 'notice.linesWithdrawn',
      subject: 'notice',
      subjectId: noticeId,
      detail: { of: subjectId },
    })
  const ended = await endLines(w.tx, subjectId, w.now)
  await endMootObjections(w, ended)
  return ended.length
}

/** More members turned out to be recused than were counted: open notices of the subject print the true figures. */
export async function correctAttendance(
  w: Writing,
  subjectId: string,
  attendance: { electorate: number; recused: number },
): Promise<void> {
  await updateAttendance(w.tx, await lockNoticesOf(w.tx, [subjectId]), w.now, attendance)
}
