import type { DivisionCode } from '../../contract/ids'

/*
 * Villages by breadth of participation: first the share of households with a bonus entry in the period, then the mean of
 * bonus points over all households of the roster. Equals share a place; only the first third of the villages in which
 * anybody earned something is shown, without parting equals. There is no bottom list. (Domain: honour boards.)
 */

export interface Participation {
  villageCode: DivisionCode
  /** Open households of the roster. */
  households: number
  withBonus: number
  /** Bonus points of them all, reversals taken off. */
  points: number
}

/** Compares a/b with c/d without rounding. */
const fractions = (a: number, b: number, c: number, d: number): number => a * d - c * b

/** Below zero when `a` stands before `b`, zero for equals. */
export const byBreadth = (a: Participation, b: Participation): number =>
  fractions(b.withBonus, b.households, a.withBonus, a.households) ||
  fractions(b.points, b.households, a.points, a.households)

/** The villages to show, in order. */
export function leadingVillages(all: readonly Participation[]): Participation[] {
  const sorted = all
    .filter((one) => one.withBonus > 0)
    .toSorted((a, b) => byBreadth(a, b) || (a.villageCode < b.villageCode ? -1 : 1))
  const limit = Math.ceil(sorted.length / 3)
  const firstOut = sorted[limit]
  return firstOut ? sorted.slice(0, limit).filter((one) => byBreadth(one, firstOut) < 0) : sorted
}
