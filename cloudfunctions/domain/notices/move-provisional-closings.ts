import { noticeClosing } from '../../platform/calendar'
import type { Writing } from '../context'
import { NOTICE_PERIODS } from './notice'
import { lockProvisional, updateClosing } from './notice.repository'

/**
 * Once the holidays of a year are published, closings that were computed without them are computed again; they only
 * ever move later. Answers how many moved or became certain.
 */
export async function moveProvisionalClosings(w: Writing): Promise<number> {
  let moved = 0
  for (const open of await lockProvisional(w.tx, w.now)) {
    const closing = noticeClosing(open.openedAt, NOTICE_PERIODS[open.kind])
    const later = closing.closesAt > open.closesAt
    if (!later && closing.provisional === open.provisional) continue
    await updateClosing(w.tx, open.id, {
      closesAt: later ? closing.closesAt : open.closesAt,
      provisional: closing.provisional,
    })
    moved += 1
  }
  return moved
}
