import { recordTrace } from '../../platform/audit'
import { monthsBefore } from '../../platform/county-time'
import type { Writing } from '../context'
import { eraseReviewsOf } from '../council/erase-reviews'
import { discardPhotosOf } from '../photos/discard-old-photos'
import { eraseContent, lockToErase } from './erase-deed.repository'

/** Months that a declined or withdrawn deed and its photos are kept (domain: the law, as tests). */
const KEPT_MONTHS = 12

/**
 * Deletes what one deed said that was declined or withdrawn a year ago: story, place, public text, photos, who was praised,
 * helped, witnessed or nominated, and what the council and an appeal wrote. What stays is the skeleton on which the chain of
 * decisions hangs, class, dates, village, status and who voted how; the council's reasons in the audit, which nobody can
 * change, go with it after five years. False when none is left.
 */
export async function eraseOldDeed(w: Writing): Promise<boolean> {
  const id = await lockToErase(w.tx, monthsBefore(w.now, KEPT_MONTHS))
  if (!id) return false
  await discardPhotosOf(w, id)
  await eraseReviewsOf(w.tx, 'deed', id)
  await eraseContent(w.tx, id, w.now)
  await recordTrace(w.tx, w.now, w.by, { action: 'deed.erased', subject: 'deed', subjectId: id })
  return true
}
