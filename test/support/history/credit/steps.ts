import fc from 'fast-check'

/** What happens to the credit statuses of a village. Numbers pick from whoever and whatever is there, wrapping around. */
export type CreditStep = Apply | DecidingStep | LaterStep | ByTheClock

export type Apply = { act: 'apply'; who: number; away: boolean }

/** An application on its way; with `goOn` everybody whose turn it is passes it on. */
export type DecidingStep =
  | { act: 'attest' | 'answer' | 'takeBack' | 'appeal' | 'goOn'; who: number }
  | { act: 'vote'; who: number; voter: number; choice: 'approve' | 'return' | 'decline' }
  | { act: 'decide'; who: number; officer: number; decision: 'pass' | 'return' | 'decline' }
  | { act: 'decideAppeal'; who: number; accept: boolean }

/** What follows: objections, withdrawals, and what becomes of the household. */
export type LaterStep =
  | { act: 'appealWithdrawal' | 'move'; who: number }
  | { act: 'object' }
  | { act: 'answerObjections'; upheld: boolean }
  | { act: 'propose'; who: number; officer: number; days: number }
  | { act: 'hear'; officer: number; keep: boolean }
  | { act: 'decideWithdrawalAppeal'; keep: boolean }
  | { act: 'merge'; who: number; into: number }

type ByTheClock = { act: 'newYear' } | { act: 'wait'; days: number } | { act: 'jobs'; timers: number }

const who = fc.nat({ max: 9 })
const officer = fc.nat({ max: 2 })
const only = <A extends string>(act: A) => fc.constant(act)

export const creditHistory: fc.Arbitrary<CreditStep[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ act: only('apply'), who, away: fc.boolean() }) },
    { weight: 9, arbitrary: fc.record({ act: only('goOn'), who }) },
    {
      weight: 3,
      arbitrary: fc.record({
        ...{ act: only('vote'), who, voter: who },
        choice: fc.constantFrom('approve' as const, 'return' as const, 'decline' as const),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        ...{ act: only('decide'), who, officer },
        decision: fc.constantFrom('pass' as const, 'return' as const, 'decline' as const),
      }),
    },
    ...(['attest', 'answer', 'takeBack', 'appeal', 'appealWithdrawal', 'move'] as const).map((act) => ({
      weight: 1,
      arbitrary: fc.record({ act: only(act), who }),
    })),
    { weight: 1, arbitrary: fc.record({ act: only('decideAppeal'), who, accept: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ act: only('answerObjections'), upheld: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({ act: only('propose'), who, officer, days: fc.integer({ min: 6, max: 12 }) }),
    },
    { weight: 2, arbitrary: fc.record({ act: only('hear'), officer, keep: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ act: only('decideWithdrawalAppeal'), keep: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ act: only('merge'), who, into: who }) },
    { weight: 1, arbitrary: fc.record({ act: only('object') }) },
    { weight: 1, arbitrary: fc.record({ act: only('newYear') }) },
    { weight: 4, arbitrary: fc.record({ act: only('wait'), days: fc.integer({ min: 1, max: 13 }) }) },
    { weight: 4, arbitrary: fc.record({ act: only('jobs'), timers: fc.integer({ min: 1, max: 2 }) }) },
  ),
  { minLength: 10, maxLength: 24 },
)

const goOn = (who: number): CreditStep[] => Array.from({ length: 3 }, () => ({ act: 'goOn', who }))
const settle: CreditStep[] = [
  { act: 'wait', days: 12 },
  { act: 'jobs', timers: 1 },
]

/** Comes by every corner: two are designated, one of them loses it again, the other is closed by a merge. */
export const BUSY_CREDIT: CreditStep[] = [
  { act: 'apply', who: 0, away: false },
  ...goOn(0),
  { act: 'apply', who: 1, away: false },
  ...goOn(1),
  { act: 'apply', who: 2, away: true },
  { act: 'jobs', timers: 2 },
  ...settle,
  { act: 'propose', who: 0, officer: 0, days: 8 },
  { act: 'wait', days: 9 },
  { act: 'hear', officer: 1, keep: false },
  ...settle,
  { act: 'merge', who: 1, into: 3 },
  { act: 'newYear' },
  { act: 'jobs', timers: 1 },
]
