import type { Entry } from '../candidates/entry.repository'

/*
 * Candidates stand in the order of their sums. Equal sums are a tie only where it decides about a place: then those who
 * scored vote by name, and their votes put the equals in order; where votes are equal again, they vote again on these. Nothing
 * else parts equals, and no clock does. Whose appeal was upheld after the places were given comes first. (Domain: exemplars.)
 */
export type Ranked = Pick<Entry, 'id' | 'total' | 'tieVotes' | 'heldFirst'>

/** Below 0 where `a` comes before `b`; 0 where nothing parts them. */
export function compareEntries(a: Ranked, b: Ranked): number {
  if (a.heldFirst !== b.heldFirst) return a.heldFirst ? -1 : 1
  if (a.total !== b.total) return (b.total ?? 0) - (a.total ?? 0)
  const rounds = Math.min(a.tieVotes.length, b.tieVotes.length)
  for (let round = 0; round < rounds; round++) {
    const apart = (b.tieVotes[round] ?? 0) - (a.tieVotes[round] ?? 0)
    if (apart !== 0) return apart
  }
  return 0
}

export interface Choice<E extends Ranked> {
  /** Who gets a place, first first. */
  winners: E[]
  /** Equals of whom so many get a place; none where nothing has to be parted. */
  tied: E[]
  tiedPlaces: number
}

/** Who gets the free places, of those who wait for one. */
export function choose<E extends Ranked>(waiting: readonly E[], free: number): Choice<E> {
  const queue = waiting.toSorted(compareEntries)
  const [last, next] = [queue[free - 1], queue[free]]
  if (free <= 0) return { winners: [], tied: [], tiedPlaces: 0 }
  if (!last || !next || compareEntries(last, next) !== 0)
    return { winners: queue.slice(0, free), tied: [], tiedPlaces: 0 }
  const winners = queue.filter((one) => compareEntries(one, last) < 0)
  const tied = queue.filter((one) => compareEntries(one, last) === 0)
  return { winners, tied, tiedPlaces: free - winners.length }
}
