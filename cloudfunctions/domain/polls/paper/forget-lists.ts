import { monthsBefore } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { discardUnheld } from '../../photos/discard-old-photos'
import { takeOldListPhotos } from './paper.repository'

/** Months after the closing that photos of signed lists are kept (domain: the law, as tests). */
const KEPT_MONTHS = 12

const LISTS_AT_ONCE = 50

/**
 * Discards photos of lists that people signed for a paper ballot, a year after the vote closed. Who stood on a list stays, as
 * who voted does: it shows that nobody voted twice. False when none is left.
 */
export async function forgetVoterLists(w: Writing): Promise<boolean> {
  const photos = await takeOldListPhotos(w.tx, monthsBefore(w.now, KEPT_MONTHS), LISTS_AT_ONCE)
  await discardUnheld(w, photos)
  return photos.length > 0
}
