import type { PersonId, PollId } from '../../contract/ids'
import { hex, sha256 } from '../../platform/hash'

/**
 * Choices in an order of the voter's own: nobody is always first, and whoever comes back finds them where they were.
 * (Domain: exemplars.)
 */
export function shuffledFor<C extends { choiceId: string }>(
  pollId: PollId,
  voter: PersonId,
  choices: readonly C[],
): C[] {
  const lot = (one: C): string => hex(sha256(pollId, voter, one.choiceId))
  return choices
    .map((one) => ({ one, at: lot(one) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ one }) => one)
}
