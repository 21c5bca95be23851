import type { Writing } from '../context'
import type { DeedAward } from './award'
import { requireStep } from './deed'
import { type Deed, updateDeed } from './deed.repository'
import { publishIfAnswered } from './publish-deed'
import { recordDeedEvent } from './traces'

/** The deed is accepted with its award; the notice opens at once if all its praised have answered. Locked by the caller. */
export async function acceptDeed(w: Writing, deed: Deed, award: DeedAward): Promise<void> {
  requireStep(deed.status, 'accepted')
  const decided = { ...award, status: 'accepted', decidedAt: w.now } as const
  await updateDeed(w.tx, deed.id, decided)
  await recordDeedEvent(w, deed.id, 'accepted')
  await publishIfAnswered(w, { ...deed, ...decided })
}
