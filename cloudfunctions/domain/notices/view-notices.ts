import type * as v from 'valibot'
import type { NoticeId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { NoticesInput, NoticeView } from '../../contract/notices'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reader } from '../../platform/db/types'
import type { Reading } from '../context'
import { holdersOf } from '../people/role-holders'
import { lineState, noticeState } from './notice'
import {
  countLines,
  findLines,
  findNextClosing,
  findNotice,
  findNoticeOf,
  findNotices,
  type Notice,
} from './notice.repository'

function toRow(found: Notice, villageName: string, now: Date, lineCount: number) {
  return {
    noticeId: found.id,
    year: found.year,
    number: found.number,
    kind: found.kind,
    villageCode: found.divisionCode,
    villageName,
    openedAt: found.openedAt.toISOString(),
    closesAt: found.closesAt.toISOString(),
    provisional: found.provisional,
    state: noticeState(found, now),
    lineCount,
  }
}

/** Notices of a division and all below it. */
export async function listNotices(r: Reading, input: v.InferOutput<typeof NoticesInput>) {
  const after = fromCursor<NoticeId>(input.cursor)
  const found = await findNotices(r.db, input.divisionCode, input.state, r.now, after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ notice }) => ({ at: notice.closesAt, id: notice.id }))
  const counts = await countLines(
    r.db,
    page.rows.map(({ notice }) => notice.id),
  )
  return {
    ...page,
    rows: page.rows.map(({ notice, villageName }) => toRow(notice, villageName, r.now, counts.get(notice.id) ?? 0)),
  }
}

/** One notice with the lines that may be shown now. @throws AppError NOT_FOUND */
export async function viewNotice(r: Reading, id: NoticeId): Promise<NoticeView> {
  const { notice, villageName } = orRefuse(await findNotice(r.db, id))
  const lines = await findLines(r.db, id)
  const words = await r.village.notices[notice.kind].describeLines(
    r,
    lines.map((line) => ({ ...line, lineId: line.id })),
  )
  const clerks = await holdersOf(r.db, 'clerk', notice.divisionCode, countyDate(r.now))
  return {
    ...toRow(notice, villageName, r.now, lines.length),
    contacts: clerks.map((clerk) => clerk.name),
    electorate: notice.electorate,
    recused: notice.recused,
    lines: lines.flatMap((line) => {
      const shown = words.get(line.id)
      return shown ? [{ lineId: line.id, state: lineState(line), words: shown }] : []
    }),
  }
}

/** The notice that carries a subject, with the instant it closes. */
export const noticeOf = (db: Reader, subjectId: string) => findNoticeOf(db, subjectId)

/** When the next notice closes, after `now`. */
export const nextNoticeClosing = findNextClosing
