import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { NoticeId, NoticeLineId } from '../../contract/ids'
import { notice, noticeLine } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

/** Locks every notice that carries one of the subjects, as the job does that closes them, so that a line ends in one way only. */
export async function lockNoticesOf(tx: Tx, subjectIds: readonly string[]): Promise<NoticeId[]> {
  if (subjectIds.length === 0) return []
  const carrying = tx
    .select({ id: noticeLine.noticeId })
    .from(noticeLine)
    .where(inArray(noticeLine.subjectId, [...subjectIds]))
  const rows = await tx
    .select({ id: notice.id })
    .from(notice)
    .where(inArray(notice.id, carrying))
    .orderBy(asc(notice.id))
    .for('update')
  return rows.map((row) => row.id)
}

/** Ends the standing lines of a subject; answers which. */
export async function endLines(tx: Tx, subjectId: string, at: Date): Promise<NoticeLineId[]> {
  const rows = await tx
    .update(noticeLine)
    .set({ overturnedAt: at })
    .where(and(eq(noticeLine.subjectId, subjectId), isNull(noticeLine.overturnedAt)))
    .returning({ id: noticeLine.id })
  return rows.map((row) => row.id)
}

/** Prints other figures on the open notices of a subject. */
export async function updateAttendance(
  tx: Tx,
  ids: readonly NoticeId[],
  now: Date,
  attendance: { electorate: number; recused: number },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(notice)
    .set(attendance)
    .where(and(inArray(notice.id, [...ids]), gt(notice.closesAt, now)))
}
