import type { NoticeLineId } from '../../../contract/ids'
import type { LineWords } from '../../../contract/notices'
import type { Reading } from '../../context'
import { toLine } from '../to-line'
import type { Answer, ObjectionOnNotice } from './objection.repository'

/** What every list of objections says: ground, line, dates and level, never who. */
export const toBare = ({ objection, notice, divisionName }: ObjectionOnNotice) => ({
  objectionId: objection.id,
  noticeId: notice.id,
  year: notice.year,
  number: notice.number,
  kind: notice.kind,
  divisionCode: objection.divisionCode,
  divisionName,
  ground: objection.ground,
  channel: objection.channel,
  raisedAt: objection.raisedAt.toISOString(),
  level: objection.level,
  status: objection.status,
  dueAt: objection.dueAt?.toISOString(),
  closedAt: objection.closedAt?.toISOString(),
})

export const toAnswer = ({ level, answer, reasons, since, answeredAt }: Answer) => ({
  level,
  answer,
  reasons,
  since: since.toISOString(),
  at: answeredAt.toISOString(),
})

/** What the lines of objections say now, asked of each kind once. */
export async function wordsOf(
  r: Reading,
  found: readonly Pick<ObjectionOnNotice, 'notice' | 'line'>[],
): Promise<Map<NoticeLineId, LineWords>> {
  const words = new Map<NoticeLineId, LineWords>()
  for (const kind of new Set(found.map((one) => one.notice.kind))) {
    const lines = found.filter((one) => one.notice.kind === kind).map((one) => toLine(one.line))
    for (const [lineId, said] of await r.village.notices[kind].describeLines(r, lines)) words.set(lineId, said)
  }
  return words
}
