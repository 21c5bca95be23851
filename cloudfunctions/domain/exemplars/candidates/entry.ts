import type { EntryStatus } from '../../../contract/exemplar-words'
import { statusMachine } from '../../../platform/status-machine'

/*
 * A candidate in one contest: recommended → vetted → voted → scored → on notice → chosen, no stage skipped; where no vote
 * is needed the voting stage is passed all the same. From any stage a candidate may withdraw, or is not recommended, with a
 * reason. An upheld appeal puts them back where they fell. Kin found among the scorers may put who is on notice back to
 * scored. An honour that is revoked comes back where the appeal is upheld. (Domain: exemplars.)
 */
export const entryMachine = statusMachine<EntryStatus>({
  recommended: ['vetted', 'notRecommended', 'withdrawnByCandidate'],
  vetted: ['voted', 'notRecommended', 'withdrawnByCandidate'],
  voted: ['scored', 'notRecommended', 'withdrawnByCandidate'],
  scored: ['onNotice', 'notRecommended', 'withdrawnByCandidate'],
  onNotice: ['chosen', 'scored', 'notRecommended', 'withdrawnByCandidate'],
  chosen: ['revoked', 'notRecommended', 'withdrawnByCandidate'],
  notRecommended: ['recommended', 'scored'],
  withdrawnByCandidate: [],
  revoked: ['chosen', 'withdrawnByCandidate'],
})

export const { mayBecome, requireStep } = entryMachine

/** Still in the contest, whether or not it was already chosen. */
export const LIVE_STATUSES = [
  'recommended',
  'vetted',
  'voted',
  'scored',
  'onNotice',
  'chosen',
] as const satisfies readonly EntryStatus[]
export const isLive = (status: EntryStatus): boolean => LIVE_STATUSES.some((one) => one === status)

/** Has a place of the quota: it is on notice for it, has it, or had it and lost it by a hearing, after which nobody moves up. */
export const HOLDS_PLACE = ['onNotice', 'chosen', 'revoked'] as const satisfies readonly EntryStatus[]
export const holdsPlace = (status: EntryStatus): boolean => HOLDS_PLACE.some((one) => one === status)
