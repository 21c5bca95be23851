import type * as v from 'valibot'
import type { NoticeLineId } from '../../../contract/ids'
import type { PublicObjection } from '../../../contract/notices'
import type { Reader } from '../../../platform/db/types'
import { isRunning } from './objection'
import { findAnswers, findOfLines } from './objection.repository'

type Shown = v.InferOutput<typeof PublicObjection>

/** Objections to each of the lines as everybody may know them: ground, where it lies, and the outcome with its reasons. */
export async function objectionsOn(
  db: Reader,
  lineIds: readonly NoticeLineId[],
): Promise<Map<NoticeLineId, { running: boolean; shown: Shown[] }>> {
  const all = await findOfLines(db, lineIds)
  const over = all.filter((one) => !isRunning(one.status)).map((one) => one.id)
  const answers = await findAnswers(db, over)
  const byLine = new Map<NoticeLineId, { running: boolean; shown: Shown[] }>()
  for (const { id, lineId, ground, level, status, dueAt } of all) {
    const last = answers.filter((one) => one.objectionId === id).at(-1)
    const before = byLine.get(lineId) ?? { running: false, shown: [] }
    byLine.set(lineId, {
      running: before.running || isRunning(status),
      shown: [
        ...before.shown,
        {
          number: before.shown.length + 1,
          ground,
          level,
          status,
          dueAt: dueAt?.toISOString(),
          reasons: last?.reasons ?? [],
        },
      ],
    })
  }
  return byLine
}
