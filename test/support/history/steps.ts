import fc from 'fast-check'
import { BALLOT_CHOICES, type BallotChoice } from '../../../cloudfunctions/contract/council'
import { CONSENTS } from '../../../cloudfunctions/contract/deeds'
import { HOUSEHOLD_LISTINGS } from '../../../cloudfunctions/contract/people'

/** Something that happens in the village. Numbers pick from whoever and whatever is there, wrapping around. */
export type Step =
  | { act: 'nominate'; by: number; praised: number[]; helped: number[] }
  | { act: 'witness'; by: number; deed: number }
  | { act: 'writeText'; by: number; deed: number }
  | { act: 'ballot'; by: number; deed: number; choice: BallotChoice; units: number }
  | { act: 'approvals'; deed: number; units: number }
  | { act: 'refusals'; deed: number; choice: 'return' | 'decline' }
  | { act: 'consent'; by: number; deed: number; consent: (typeof CONSENTS)[number] }
  | { act: 'kin'; one: number; other: number }
  | { act: 'listing'; by: number; listing: (typeof HOUSEHOLD_LISTINGS)[number] }
  | { act: 'withdraw'; deed: number }
  | { act: 'resubmit'; deed: number }
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
    arbitrary: fc.record({ act: fc.constant('consent'), by: someone, deed, consent: fc.constantFrom(...CONSENTS) }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('kin'), one: someone, other: someone }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('listing'), by: someone, listing: fc.constantFrom(...HOUSEHOLD_LISTINGS) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw'), deed }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('resubmit'), deed }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('wait'), hours: fc.integer({ min: 1, max: 100 }) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('jobs'), timers: fc.integer({ min: 1, max: 2 }) }) },
)

/** About thirty things that happen one after another. */
export const history: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 15, maxLength: 30 })

/**
 * A history in which deeds are credited, kin are found after a ballot, members are recused for a shared household of today
 * and of eleven months ago, somebody declines and a household hides.
 */
export const BUSY_HISTORY: Step[] = [
  { act: 'nominate', by: 6, praised: [1], helped: [] },
  { act: 'writeText', by: 2, deed: 0 },
  { act: 'ballot', by: 8, deed: 0, choice: 'approve', units: 2 },
  { act: 'kin', one: 8, other: 1 },
  { act: 'approvals', deed: 0, units: 1 },
  { act: 'consent', by: 1, deed: 0, consent: 'fullName' },
  { act: 'nominate', by: 5, praised: [7, 6], helped: [] },
  { act: 'approvals', deed: 1, units: 3 },
  { act: 'consent', by: 7, deed: 1, consent: 'declined' },
  { act: 'nominate', by: 3, praised: [4], helped: [] },
  { act: 'approvals', deed: 2, units: 2 },
  { act: 'consent', by: 4, deed: 2, consent: 'fullName' },
  { act: 'wait', hours: 80 },
  { act: 'jobs', timers: 2 },
  { act: 'wait', hours: 100 },
  { act: 'jobs', timers: 1 },
  { act: 'listing', by: 4, listing: 'hidden' },
  { act: 'wait', hours: 100 },
]
