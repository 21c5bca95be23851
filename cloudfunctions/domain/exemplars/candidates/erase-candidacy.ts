import { recordTrace } from '../../../platform/audit'
import { monthsBefore } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { discardUnheld } from '../../photos/discard-old-photos'
import { lockContestsOf } from '../campaigns/lock-contests'
import { eraseContent, findToErase, takePhotos } from './erase-candidacy.repository'

/** Months that a candidacy is kept of which nothing came (domain: the law, as tests: declined or withdrawn, with photos). */
const KEPT_MONTHS = 12

/**
 * Deletes what one candidacy said that was not recommended, withdrawn or revoked a year ago: the story, the photos, and what
 * signers, scorers, officers and the candidate wrote. What stays is the skeleton on which the decisions of its contests hang:
 * who stood, dates, opinions, points and how it ended. An honour that stands keeps everything. False when none is left.
 */
export async function eraseOldCandidacy(w: Writing): Promise<boolean> {
  const id = await findToErase(w.tx, monthsBefore(w.now, KEPT_MONTHS))
  if (!id) return false
  await lockContestsOf(w, id)
  await discardUnheld(w, await takePhotos(w.tx, id))
  await eraseContent(w.tx, id, w.now)
  await recordTrace(w.tx, w.now, w.by, { action: 'exemplar.erased', subject: 'exemplar', subjectId: id })
  return true
}
