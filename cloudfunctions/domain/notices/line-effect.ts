import { orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { findLine, type Notice, type NoticeLineRow, overturn, settleLines } from './notice.repository'
import { frozenAmong } from './objections/frozen-lines'
import { toLine } from './to-line'

/**
 * A line against which nothing stands any more takes effect by itself once its notice has been settled; before, it does so
 * with the others. The notice is locked by the caller. Doing it twice changes nothing.
 */
export async function releaseLine(w: Writing, notice: Notice, lineId: NoticeLineRow['id']): Promise<void> {
  const line = orRefuse(await findLine(w.tx, lineId))
  if (!notice.settledAt || line.effectiveAt || line.overturnedAt) return
  if ((await frozenAmong(w.tx, [lineId])).has(lineId)) return
  await settleLines(w.tx, [lineId], w.now)
  await w.village.notices[notice.kind].onLinesConfirmed(w, line.subjectId, [toLine(line)])
  await recordTrace(w.tx, w.now, w.by, { action: 'line.released', subject: 'noticeLine', subjectId: lineId })
}

/** An objection to the line was upheld, before it took effect or after. The notice is locked by the caller. */
export async function overturnLine(w: Writing, notice: Notice, lineId: NoticeLineRow['id']): Promise<void> {
  const line = orRefuse(await findLine(w.tx, lineId))
  if (line.overturnedAt) return
  await overturn(w.tx, lineId, w.now)
  await w.village.notices[notice.kind].onLinesOverturned(w, line.subjectId, [toLine(line)])
  await recordTrace(w.tx, w.now, w.by, { action: 'line.overturned', subject: 'noticeLine', subjectId: lineId })
}
