import type { BallotChoice } from '../../contract/council'
import type { Award } from './handlers'

/*
 * Passing arithmetic: more than half of the able members approve, and at least three. Ballots close when that is reached
 * or can no longer be reached (more declines than returns: declined, otherwise returned), or after seven days. Undecided
 * then, or fewer than three able members: a panel. (Domain: review, ballot, recusal.)
 */

/** Days that ballots stay open. */
export const BALLOT_DAYS = 7
/** Days after which an open review counts as overdue in the queue: two are left. */
export const OVERDUE_AFTER_DAYS = 5
export const MIN_APPROVALS = 3

export interface CountedBallot {
  choice: BallotChoice
  /** Present on approvals of what is awarded by a rule. */
  award: Award | null
}

export type Tally = { outcome: 'open' | 'returned' | 'declined' | 'panel' } | { outcome: 'passed'; award: Award | null }

export const neededOf = (able: number): number => Math.max(MIN_APPROVALS, Math.floor(able / 2) + 1)

/** Where approving ballots differ: the rule with most approvals, then the lower value; nothing where no rule is awarded. */
export function awardOf(awards: readonly Award[]): Award | null {
  if (awards.length === 0) return null
  const votes = new Map<string, number>()
  for (const award of awards) votes.set(award.ruleCode, (votes.get(award.ruleCode) ?? 0) + 1)
  const most = Math.max(...votes.values())
  const leading = awards.filter((award) => votes.get(award.ruleCode) === most)
  const [lowest] = leading.toSorted((a, b) => a.value - b.value || a.ruleCode.localeCompare(b.ruleCode))
  return lowest ?? null
}

/** `ballots` are those of able members only; `able` counts the electorate without the recused. */
export function tally(able: number, ballots: readonly CountedBallot[], timeIsUp: boolean): Tally {
  if (able < MIN_APPROVALS) return { outcome: 'panel' }
  const count = (choice: BallotChoice) => ballots.filter((ballot) => ballot.choice === choice).length
  const approvals = count('approve')
  if (approvals >= neededOf(able))
    return { outcome: 'passed', award: awardOf(ballots.flatMap((ballot) => ballot.award ?? [])) }
  const reachable = approvals + (able - ballots.length) >= neededOf(able)
  if (!reachable) return { outcome: count('decline') > count('return') ? 'declined' : 'returned' }
  return { outcome: timeIsUp ? 'panel' : 'open' }
}
