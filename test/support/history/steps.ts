import fc from 'fast-check'
import { BALLOT_CHOICES, type BallotChoice } from '../../../cloudfunctions/contract/council'
import { CONSENTS } from '../../../cloudfunctions/contract/deeds'
import { OBJECTION_GROUNDS, type ObjectionGround } from '../../../cloudfunctions/contract/objection-words'
import { OBJECTION_VERDICTS, type ObjectionVerdict } from '../../../cloudfunctions/contract/objections'
import { HOUSEHOLD_LISTINGS } from '../../../cloudfunctions/contract/people'

/** Something that happens in the village. Numbers pick from whoever and whatever is there, wrapping around. */
export type Step =
  | { act: 'nominate'; by: number; praised: number[]; helped: number[] }
  | { act: 'witness'; by: number; deed: number }
  | { act: 'writeText'; by: number; deed: number }
  | { act: 'ballot'; by: number; deed: number; choice: BallotChoice; units: number }
  | { act: 'approvals'; deed: number; units: number }
  | { act: 'refusals'; deed: number; choice: 'return' | 'decline' }
  | { act: 'consent'; by: number; deed: number; consent: (typeof CONSENTS)[number]; pointsWanted: boolean }
  | { act: 'kin'; one: number; other: number }
  | { act: 'challenge'; by: number }
  | { act: 'decideChallenge'; upheld: boolean }
  | { act: 'appeal'; by: number; deed: number }
  | { act: 'decideAppeal'; deed: number; accept: boolean; units: number }
  | { act: 'reexamine'; deed: number }
  | { act: 'panelBallots'; deed: number; choice: 'approve' | 'decline' }
  | { act: 'listing'; by: number; listing: (typeof HOUSEHOLD_LISTINGS)[number] }
  | { act: 'withdraw'; deed: number }
  | { act: 'resubmit'; deed: number }
  | { act: 'object'; by: number; deed: number; line: number; ground: ObjectionGround }
  | { act: 'answerObjection'; objection: number; verdict: ObjectionVerdict }
  | { act: 'escalate'; objection: number }
  | { act: 'award'; to: number; rule: number; units: number; daysAgo: number; source: number }
  | { act: 'reverse'; source: number }
  | { act: 'wait'; hours: number }
  | { act: 'jobs'; timers: number }

const someone = fc.nat({ max: 99 })
const deed = fc.nat({ max: 99 })
const units = fc.integer({ min: 1, max: 3 })
const few = fc.array(someone, { maxLength: 1 })

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('nominate'),
      by: someone,
      praised: fc.array(someone, { minLength: 1, maxLength: 2 }),
      helped: few,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('witness'), by: someone, deed }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('writeText'), by: someone, deed }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('ballot'),
      by: someone,
      deed,
      choice: fc.constantFrom(...BALLOT_CHOICES),
      units,
    }),
  },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('approvals'), deed, units }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('refusals'), deed, choice: fc.constantFrom('return', 'decline') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('consent'),
      by: someone,
      deed,
      consent: fc.constantFrom(...CONSENTS),
      pointsWanted: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('kin'), one: someone, other: someone }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('challenge'), by: someone }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('decideChallenge'), upheld: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('appeal'), by: someone, deed }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('decideAppeal'), deed, accept: fc.boolean(), units }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('reexamine'), deed }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('panelBallots'),
      deed,
      choice: fc.constantFrom('approve', 'approve', 'decline'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('listing'), by: someone, listing: fc.constantFrom(...HOUSEHOLD_LISTINGS) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw'), deed }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('resubmit'), deed }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('object'),
      by: someone,
      deed,
      line: someone,
      ground: fc.constantFrom(...OBJECTION_GROUNDS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('answerObjection'),
      objection: someone,
      verdict: fc.constantFrom(...OBJECTION_VERDICTS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('escalate'), objection: someone }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('award'),
      to: someone,
      rule: someone,
      units: fc.integer({ min: 1, max: 12 }),
      daysAgo: fc.nat({ max: 30 }),
      source: fc.nat({ max: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('reverse'), source: fc.nat({ max: 5 }) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('wait'), hours: fc.integer({ min: 1, max: 100 }) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('jobs'), timers: fc.integer({ min: 1, max: 2 }) }) },
)

/** About thirty things that happen one after another. */
export const history: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 15, maxLength: 30 })

/**
 * A history in which deeds are credited, kin are found after a ballot, members are recused for a shared household of today
 * and of eleven months ago, a declaration is challenged and ended, a declined deed is appealed and accepted, somebody
 * declines and a household hides.
 */
export const BUSY_HISTORY: Step[] = [
  { act: 'nominate', by: 6, praised: [1], helped: [] },
  { act: 'writeText', by: 2, deed: 0 },
  { act: 'ballot', by: 8, deed: 0, choice: 'approve', units: 2 },
  { act: 'kin', one: 8, other: 1 },
  { act: 'approvals', deed: 0, units: 1 },
  { act: 'consent', by: 1, deed: 0, consent: 'fullName', pointsWanted: false },
  { act: 'kin', one: 9, other: 1 },
  { act: 'challenge', by: 9 },
  { act: 'decideChallenge', upheld: true },
  { act: 'approvals', deed: 0, units: 1 },
  { act: 'nominate', by: 5, praised: [7, 6], helped: [] },
  { act: 'approvals', deed: 1, units: 3 },
  { act: 'consent', by: 7, deed: 1, consent: 'declined', pointsWanted: false },
  { act: 'nominate', by: 3, praised: [4], helped: [] },
  { act: 'approvals', deed: 2, units: 2 },
  { act: 'consent', by: 4, deed: 2, consent: 'fullName', pointsWanted: false },
  { act: 'consent', by: 4, deed: 2, consent: 'declined', pointsWanted: true },
  { act: 'nominate', by: 3, praised: [4], helped: [] },
  { act: 'refusals', deed: 3, choice: 'decline' },
  { act: 'appeal', by: 4, deed: 3 },
  { act: 'decideAppeal', deed: 3, accept: true, units: 1 },
  { act: 'wait', hours: 80 },
  { act: 'jobs', timers: 2 },
  { act: 'object', by: 9, deed: 2, line: 0, ground: 'untrue' },
  { act: 'answerObjection', objection: 0, verdict: 'rejected' },
  { act: 'escalate', objection: 0 },
  { act: 'object', by: 10, deed: 1, line: 0, ground: 'wrongRule' },
  { act: 'wait', hours: 100 },
  { act: 'jobs', timers: 1 },
  { act: 'listing', by: 4, listing: 'hidden' },
  { act: 'award', to: 0, rule: 0, units: 9, daysAgo: 0, source: 0 },
  { act: 'award', to: 1, rule: 0, units: 3, daysAgo: 1, source: 1 },
  { act: 'reverse', source: 0 },
  { act: 'award', to: 1, rule: 4, units: 3, daysAgo: 1, source: 2 },
  { act: 'wait', hours: 100 },
]
