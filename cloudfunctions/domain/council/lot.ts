import type { PersonId } from '../../contract/ids'
import { hex, sha256 } from '../../platform/hash'

/*
 * The lot of a panel: five of the unrecused council members of the township's other villages. The seed is the sha256 of
 * what is decided and the county's head of that day, which nobody knows before it is published and nobody can change
 * after; candidates are ordered by the sha256 of seed and person. Anybody can repeat it. (Domain: review, ballot, recusal.)
 */

export const PANEL_SIZE = 5

export const seedOf = (subjectId: string, countyHead: Uint8Array): string => hex(sha256(subjectId, countyHead))

/** The panel that the seed draws; the order in which candidates are given does not matter. */
export function drawLot(seed: string, candidates: readonly PersonId[], size: number = PANEL_SIZE): PersonId[] {
  const ticket = (personId: PersonId): string => hex(sha256(seed, personId))
  const drawn = candidates.map((personId) => ({ personId, ticket: ticket(personId) }))
  return drawn
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, size)
    .map((one) => one.personId)
}
