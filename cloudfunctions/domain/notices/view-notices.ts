import type * as v from 'valibot'
import { printedCode } from '../../contract/chain-encoding'
import type { NoticeId, NoticeLineId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { NoticeKind, NoticesInput, NoticeView } from '../../contract/notices'
import type { DivisionLevel, Role } from '../../contract/roles'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import { cutPage, fromCursor } from '../../platform/cursor'
import type { Reader } from '../../platform/db/types'
import type { Reading } from '../context'
import { levelOf } from '../divisions/codes'
import { holdersOf } from '../people/role-holders'
import { lineState, noticeState } from './notice'
import {
  findLines,
  findLinesAfter,
  findLinesOn,
  findNextClosing,
  findNotice,
  findNoticeOf,
  findNotices,
  type Notice,
  type NoticeLineRow,
} from './notice.repository'
import { objectionsOn } from './objections/public-objections'
import { toLine } from './to-line'

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

const chainOf = ({ chainSeq, chainHash }: Notice) =>
  chainSeq !== null && chainHash !== null ? { seq: chainSeq, code: printedCode(chainHash) } : null

async function countDescribed(r: Reading, kind: NoticeKind, ids: readonly NoticeId[]): Promise<Map<NoticeId, number>> {
  const counts = new Map<NoticeId, number>()
  const lines = await findLinesOn(r.db, ids)
  const words = await r.village.notices[kind].describeLines(r, lines.map(toLine))
  for (const { id, noticeId } of lines) if (words.has(id)) counts.set(noticeId, (counts.get(noticeId) ?? 0) + 1)
  return counts
}

/** How many lines of each notice are shown now, as its page shows them; each kind is asked once. */
async function countShown(r: Reading, notices: readonly Notice[]): Promise<Map<NoticeId, number>> {
  const counts = new Map<NoticeId, number>()
  for (const kind of new Set(notices.map((one) => one.kind))) {
    const ids = notices.filter((one) => one.kind === kind).map((one) => one.id)
    const counted = r.village.notices[kind].countShown?.(r.db, ids) ?? countDescribed(r, kind, ids)
    for (const [id, count] of await counted) counts.set(id, count)
  }
  return counts
}

/** Notices of a division and all below it. */
export async function listNotices(r: Reading, input: v.InferOutput<typeof NoticesInput>) {
  const after = fromCursor<NoticeId>(input.cursor)
  const found = await findNotices(r.db, input.divisionCode, input.state, r.now, after, LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ notice }) => ({ at: notice.closesAt, id: notice.id }))
  const counts = await countShown(
    r,
    page.rows.map(({ notice }) => notice),
  )
  return {
    ...page,
    rows: page.rows.map(({ notice, villageName }) => toRow(notice, villageName, r.now, counts.get(notice.id) ?? 0)),
  }
}

type Words = Awaited<ReturnType<Reading['village']['notices'][Notice['kind']]['describeLines']>>

/** Lines as they may be shown now; one without words is not. */
async function showLines(r: Reading, lines: readonly NoticeLineRow[], words: Words) {
  const objections = await objectionsOn(
    r.db,
    lines.map((line) => line.id),
  )
  return lines.flatMap((line) => {
    const shown = words.get(line.id)
    const { running, shown: objected } = objections.get(line.id) ?? { running: false, shown: [] }
    return shown ? [{ lineId: line.id, state: lineState(line, running), words: shown, objections: objected }] : []
  })
}

/** The last of so many lines, if there are more. */
const nextOf = (lines: readonly NoticeLineRow[]) =>
  lines.length > LIMITS.noticeLines ? lines[LIMITS.noticeLines - 1]?.id : undefined

/** Who answers questions about what a division publishes. */
const CONTACTS: Record<DivisionLevel, Role> = {
  village: 'clerk',
  township: 'townshipOfficer',
  county: 'countyOfficer',
}

/** One notice with the first of the lines that may be shown now. @throws AppError NOT_FOUND */
export async function viewNotice(r: Reading, id: NoticeId): Promise<NoticeView> {
  const { notice, villageName } = orRefuse(await findNotice(r.db, id))
  const lines = await findLines(r.db, id)
  const first = lines.slice(0, LIMITS.noticeLines)
  const kind = r.village.notices[notice.kind]
  const counted = kind.countShown && ((await kind.countShown(r.db, [id])).get(id) ?? 0)
  const words = await kind.describeLines(r, (counted === undefined ? lines : first).map(toLine))
  const shown = counted ?? words.size
  const office = CONTACTS[levelOf(notice.divisionCode)]
  const contacts = await holdersOf(r.db, office, notice.divisionCode, countyDate(r.now))
  return {
    ...toRow(notice, villageName, r.now, shown),
    contacts: contacts.map((one) => one.name),
    electorate: notice.electorate,
    recused: notice.recused,
    chain: chainOf(notice),
    lines: await showLines(r, first, words),
    next: nextOf(lines),
    unshown: lines.length - shown,
  }
}

/** The lines of a notice after one of them. @throws AppError NOT_FOUND */
export async function moreLines(r: Reading, id: NoticeId, after: NoticeLineId) {
  const { notice } = orRefuse(await findNotice(r.db, id))
  const found = await findLinesAfter(r.db, id, after, LIMITS.noticeLines + 1)
  const lines = found.slice(0, LIMITS.noticeLines)
  const words = await r.village.notices[notice.kind].describeLines(r, lines.map(toLine))
  return { rows: await showLines(r, lines, words), next: nextOf(found) }
}

/** The notice that carries a subject, with the instant it closes. */
export const noticeOf = (db: Reader, subjectId: string) => findNoticeOf(db, subjectId)

/** When the next notice closes, after `now`. */
export const nextNoticeClosing = findNextClosing
