import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { wantsLine } from './consent'
import { CONSENT_DAYS, consentEnds, requireStep } from './deed'
import { type Deed, findOldestAccepted, findPraised, lockUnpublished, updateDeed } from './deed.repository'
import { keepPrivate } from './keep-private'
import { openDeedNotice } from './open-deed-notice'
import { findOutsiders } from './outsider.repository'

/** Puts an accepted deed on notice: a line for each praised person who wants one. Locked by the caller. */
export async function publishDeed(w: Writing, deed: Deed): Promise<void> {
  const praised = (await findPraised(w.tx, [deed.id])).filter(wantsLine).map((one) => one.personId)
  const outsiders = (await findOutsiders(w.tx, [deed.id])).filter((one) => one.personId === null)
  if (praised.length + outsiders.length === 0) return keepPrivate(w, deed)
  requireStep(deed.status, 'onNotice')
  await updateDeed(w.tx, deed.id, { status: 'onNotice', publishedAt: w.now })
  await openDeedNotice(w, deed, praised, outsiders)
}

/** Puts an accepted deed on notice at once if all its praised have answered. */
export async function publishIfAnswered(w: Writing, deed: Deed): Promise<void> {
  const praised = await findPraised(w.tx, [deed.id])
  if (praised.every((one) => one.consent !== 'unanswered')) await publishDeed(w, deed)
}

/** Puts one deed on notice whose praised had their three days. False when none is left. */
export async function publishDueDeed(w: Writing): Promise<boolean> {
  const due = await lockUnpublished(w.tx, new Date(w.now.getTime() - CONSENT_DAYS * 86_400_000))
  if (!due) return false
  await publishDeed(w, due)
  return true
}

/** When the next accepted deed goes on notice by the clock. */
export async function nextPublication(db: Reader): Promise<Date | null> {
  const decidedAt = await findOldestAccepted(db)
  return decidedAt && consentEnds(decidedAt)
}
