import type { NoticeLineId, PersonId } from '../../contract/ids'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { attendanceOf } from '../council/attendance'
import { openNotice } from '../notices/open-notice'
import { updateLined } from './consent.repository'
import type { Deed } from './deed.repository'
import { type OutsiderRow, updateOutsider } from './outsider.repository'
import { recordDeedEvent } from './traces'

/** Opens a notice of a deed with a line for each of these people; nothing happens without any. */
export async function openDeedNotice(
  w: Writing,
  deed: Deed,
  people: readonly PersonId[],
  outsiders: readonly OutsiderRow[],
): Promise<void> {
  const unknown = outsiders.map((one) => ({ outsiderId: one.id, lineId: newId<NoticeLineId>() }))
  const [first, ...rest] = [
    ...people.map((personId) => ({ subjectId: deed.id, personId })),
    ...unknown.map(({ lineId }) => ({ id: lineId, subjectId: deed.id, personId: null })),
  ]
  if (!first) return
  await openNotice(w, {
    kind: 'deed',
    divisionCode: deed.villageCode,
    lines: [first, ...rest],
    ...(await attendanceOf(w.tx, 'deed', deed.id)),
  })
  await updateLined(w.tx, deed.id, people, w.now)
  for (const { outsiderId, lineId } of unknown) await updateOutsider(w.tx, outsiderId, { lineId })
  await recordDeedEvent(w, deed.id, 'noticeOpened')
}
