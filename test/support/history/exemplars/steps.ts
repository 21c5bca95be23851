import fc from 'fast-check'

/** What may happen to a selection; numbers are taken modulo what there is. */
export type ExemplarStep =
  | { act: 'recommend'; who: number; agrees: boolean }
  | { act: 'goOn'; points: number[] }
  | { act: 'objectToLine'; at: number }
  | { act: 'turnAway'; at: number }
  | { act: 'withdraw'; who: number }
  | { act: 'appeal'; who: number; upheld: boolean }
  | { act: 'upward'; at: number }
  | { act: 'revoke'; at: number; keep: boolean }
  | { act: 'wait'; days: number }

const any = fc.nat(5)

const step: fc.Arbitrary<ExemplarStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('recommend' as const), who: any, agrees: fc.boolean() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('goOn' as const),
      points: fc.array(fc.constantFrom(60, 70, 80), { minLength: 6, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('objectToLine' as const), at: any }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('turnAway' as const), at: any }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw' as const), who: any }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('appeal' as const), who: any, upheld: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('upward' as const), at: any }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('revoke' as const), at: any, keep: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.constantFrom(1, 7, 12, 25) }) },
)

export const exemplarHistory = fc.array(step, { minLength: 8, maxLength: 22 })

const goOn = (...points: number[]): ExemplarStep => ({ act: 'goOn', points })
const wait = (days: number): ExemplarStep => ({ act: 'wait', days })

/** Five stand, one never agreed; the first loses the place to an objection, one is revoked, one goes to the township. */
export const BUSY_SELECTION: ExemplarStep[] = [
  { act: 'recommend', who: 0, agrees: true },
  { act: 'recommend', who: 4, agrees: false },
  ...[1, 2, 3].map((who): ExemplarStep => ({ act: 'recommend', who, agrees: true })),
  wait(7),
  { act: 'turnAway', at: 0 },
  { act: 'appeal', who: 0, upheld: true },
  goOn(80, 70, 70, 60, 60, 60),
  wait(25),
  goOn(80, 70, 70, 60, 60, 60),
  { act: 'objectToLine', at: 0 },
  goOn(80, 70, 70, 60, 60, 60),
  wait(12),
  { act: 'upward', at: 0 },
  { act: 'revoke', at: 0, keep: false },
  wait(40),
  goOn(80, 70, 70, 60, 60, 60),
]
