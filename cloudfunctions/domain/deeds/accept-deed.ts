import type { Writing } from '../context'
import { askConsent } from './ask-consent'
import type { DeedAward } from './award'
import { requireStep } from './deed'
import { type Deed, findPraised, updateDeed } from './deed.repository'
import { publishIfAnswered } from './publish-deed'
import { recordDeedEvent } from './traces'

/** What the timeline says: the council or the township's check accepted it, or an appeal did, with its reason. */
type Accepted = { event: 'accepted'; words?: never } | { event: 'appealAccepted'; words: string[] }

/**
 * The deed is accepted with its award and its praised are asked how they may be named; the notice opens at once if all of
 * them have answered. Locked by the caller.
 */
export async function acceptDeed(
  w: Writing,
  deed: Deed,
  award: DeedAward,
  { event, words }: Accepted = { event: 'accepted' },
): Promise<void> {
  requireStep(deed.status, 'accepted')
  const decided = { ...award, status: 'accepted', decidedAt: w.now } as const
  await updateDeed(w.tx, deed.id, decided)
  await recordDeedEvent(w, deed.id, event, words ? { words } : {})
  const unanswered = (await findPraised(w.tx, [deed.id])).filter((one) => one.consent === 'unanswered')
  await askConsent(
    w,
    deed,
    unanswered.map((one) => one.personId),
  )
  await publishIfAnswered(w, { ...deed, ...decided })
}
