import type { DivisionCode, NoticeId, NoticeLineId, PersonId } from '../../contract/ids'
import type { NoticeKind } from '../../contract/notices'
import { recordTrace } from '../../platform/audit'
import { noticeClosing } from '../../platform/calendar'
import { countyDate } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { NOTICE_PERIODS } from './notice'
import { insertNotice, nextNumber } from './notice.repository'

export interface NoticeToOpen {
  kind: NoticeKind
  divisionCode: DivisionCode
  lines: [LineToOpen, ...LineToOpen[]]
  /** How many decided, and how many of them were recused; printed on the notice. Null where no council decided. */
  electorate: number | null
  recused: number | null
}

export interface LineToOpen {
  /** Given by who must find the line again without a person. */
  id?: NoticeLineId
  subjectId: string
  personId: PersonId | null
}

/** Opens a notice now, for the period that its kind has. */
export async function openNotice(w: Writing, { lines, ...opened }: NoticeToOpen): Promise<NoticeId> {
  const id = newId<NoticeId>()
  const year = Number(countyDate(w.now).slice(0, 4))
  const closing = noticeClosing(w.now, NOTICE_PERIODS[opened.kind])
  const number = await nextNumber(w.tx, opened.divisionCode, year)
  const end = await w.village.paper.chainEndOf(w.tx, opened.divisionCode)
  const chain = { chainSeq: end?.seq ?? null, chainHash: end?.hash ?? null }
  await insertNotice(
    w.tx,
    { id, ...opened, ...closing, ...chain, year, number, openedAt: w.now },
    lines.map((line) => ({ id: newId<NoticeLineId>(), noticeId: id, ...line })),
  )
  await recordTrace(w.tx, w.now, w.by, {
    action: 'notice.opened',
    subject: 'notice',
    subjectId: id,
    detail: { closesAt: closing.closesAt },
  })
  return id
}
