import type { DivisionCode } from '../../contract/ids'
import { seededRandom } from '../demo/population-random'
import { SeedFault } from './seed-fault'

export interface SeedPlan {
  /** Where: the county or one of its townships. */
  below: DivisionCode
  /** Households in all, over the villages there that have none yet. */
  households: number
  /** The same words make the same county. */
  seed: string
  /** The last day of its past, "2026-11-22"; the past begins on 1 January of that year. */
  until: string
  /** Entries of the ledger for each household in that time, base points included. */
  entriesEach: number
  /** How many of a hundred people have an account. */
  accountsPercent: number
}

export interface VillagePlan {
  villageCode: DivisionCode
  households: number
}

/** A past shorter than this would have to break the caps of a month. */
export const SHORTEST_PAST = '-03-01'

/** So many households a village on average at least: each office is held by another one. */
const FEWEST_EACH = 26

/** A household takes part once a month at most, so that no cap is met. @throws SeedFault with what would be possible */
export function requirePossible({ households, entriesEach, until }: SeedPlan, villages: number): void {
  const fewest = villages * FEWEST_EACH
  if (households < fewest) throw new SeedFault(`${villages} villages take at least ${fewest} households.`)
  const most = Number(until.slice(5, 7)) + 1
  if (entriesEach > most) throw new SeedFault(`A past until ${until} holds at most ${most} entries a household.`)
}

/** Villages of believable sizes, from half to one and a half of the middle, that hold so many households together. */
export function sharedOut({ households, seed }: SeedPlan, villages: readonly DivisionCode[]): VillagePlan[] {
  const random = seededRandom(`${seed}:sizes`)
  const weights = villages.map(() => random.int(50, 150))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let weighed = 0
  let given = 0
  return villages.map((villageCode, at) => {
    weighed += weights[at] ?? 0
    const upTo = Math.round((households * weighed) / whole)
    const theirs = upTo - given
    given = upTo
    return { villageCode, households: theirs }
  })
}
