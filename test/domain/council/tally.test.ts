import type { BallotChoice } from '../../../cloudfunctions/contract/council'
import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { awardOf, type CountedBallot, neededOf, tally } from '../../../cloudfunctions/domain/council/tally'

const award = (ruleCode: string, value = 5) => ({ ruleCode: ruleCode as RuleCode, units: 1, value })
const ballots = (count: Partial<Record<BallotChoice, number>>): CountedBallot[] => [
  ...Array.from({ length: count.approve ?? 0 }, () => ({ choice: 'approve' as const, award: award('H01') })),
  ...Array.from({ length: count.return ?? 0 }, () => ({ choice: 'return' as const, award: null })),
  ...Array.from({ length: count.decline ?? 0 }, () => ({ choice: 'decline' as const, award: null })),
]
const outcome = (able: number, count: Partial<Record<BallotChoice, number>>, timeIsUp = false) =>
  tally(able, ballots(count), timeIsUp).outcome

describe('approvals that a deed needs', () => {
  it.each([
    [3, 3],
    [4, 3],
    [5, 3],
    [6, 4],
    [7, 4],
    [8, 5],
    [21, 11],
  ])('of %i able members: %i', (able, needed) => {
    expect(neededOf(able)).toBe(needed)
    expect(outcome(able, { approve: needed })).toBe('passed')
    expect(outcome(able, { approve: needed - 1 })).toBe('open')
  })
})

describe('a review that can no longer pass', () => {
  it.each([
    ['more declines than returns', { approve: 1, decline: 2, return: 1 }, 'declined'],
    ['more returns than declines', { approve: 1, decline: 1, return: 2 }, 'returned'],
    ['as many of both', { approve: 1, decline: 2, return: 2 }, 'returned'],
    ['nobody approves and all decline', { decline: 3 }, 'declined'],
    ['nobody approves and all return', { return: 3 }, 'returned'],
  ] as const)('closes: %s', (_, count, expected) => {
    expect(outcome(5, count)).toBe(expected)
  })

  it('stays open while the rest could still pass it', () => {
    expect(outcome(5, { decline: 2 })).toBe('open')
    expect(outcome(5, { approve: 2, decline: 2 })).toBe('open')
  })
})

describe('when the seven days are over', () => {
  it('an undecided review goes to a panel', () => {
    expect(outcome(5, { approve: 2, decline: 1 }, true)).toBe('panel')
    expect(outcome(5, {}, true)).toBe('panel')
  })
  it('a decided one keeps its decision', () => {
    expect(outcome(5, { approve: 3 }, true)).toBe('passed')
    expect(outcome(5, { decline: 3 }, true)).toBe('declined')
  })
})

describe('a council with fewer than three able members', () => {
  it.each([0, 1, 2])('of %i goes to a panel at once', (able) => {
    expect(outcome(able, {})).toBe('panel')
    expect(outcome(able, { approve: able })).toBe('panel')
  })
})

describe('what approving ballots award', () => {
  it('is the rule with most approvals', () => {
    expect(awardOf([award('H02', 15), award('H01', 5), award('H02', 15)])).toMatchObject({ ruleCode: 'H02' })
  })
  it('is the lower value where the units differ', () => {
    const chosen = awardOf([
      { ...award('H01', 15), units: 3 },
      { ...award('H01', 5), units: 1 },
      { ...award('H01', 10), units: 2 },
    ])
    expect(chosen).toEqual({ ruleCode: 'H01', units: 1, value: 5 })
  })
  it('is the lower value where two rules have as many approvals, in whatever order they came', () => {
    const mixed = [award('H02', 15), award('H01', 5), award('H05', 5)]
    expect(awardOf(mixed)).toMatchObject({ ruleCode: 'H01', value: 5 })
    expect(awardOf(mixed.toReversed())).toMatchObject({ ruleCode: 'H01', value: 5 })
  })
  it('passes with the review', () => {
    expect(tally(3, ballots({ approve: 3 }), false)).toEqual({ outcome: 'passed', award: award('H01') })
  })
})
