import fc from 'fast-check'
import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { CAP_PERIODS } from '../../../cloudfunctions/contract/points'
import { capDates, cutToCaps, MONTH_LIMIT, monthOf, yearOf } from '../../../cloudfunctions/domain/points/caps'
import { expiryDay, lastExpiredYear } from '../../../cloudfunctions/domain/points/expiry'
import '../../support/repeatable'

const rule = (capPoints: number | null, code = 'H01') => ({
  ruleSetVersion: 1,
  code: code as RuleCode,
  name: '帮助非亲邻里',
  deedClass: null,
  points: 5,
  unit: '次',
  capPoints,
  capPeriod: capPoints === null ? null : ('month' as const),
  evidence: [],
  townshipCheck: false,
  redeemable: true,
})

const points = fc.nat({ max: 200 })

it('what is posted never goes over a limit, and is as much as they leave', () => {
  fc.assert(
    fc.property(fc.option(points), points, points, points, (cap, asked, ofRule, ofMonth) => {
      const { posted, cutBy } = cutToCaps(rule(cap), asked, { ofRule, ofMonth })
      const room = Math.max(0, Math.min(cap === null ? 999 : cap - ofRule, MONTH_LIMIT - ofMonth))
      expect(posted).toBe(Math.min(asked, room))
      expect(cutBy === null).toBe(posted === asked)
    }),
  )
})

it('courage is outside the limit of the month', () => {
  expect(cutToCaps(rule(null, 'B01'), 30, { ofRule: 0, ofMonth: 60 })).toEqual({ posted: 30, cutBy: null })
  expect(cutToCaps(rule(null, 'B03'), 30, { ofRule: 0, ofMonth: 60 })).toEqual({ posted: 0, cutBy: 'allRules' })
})

it.each([
  ['month', '2026-12-31', { from: '2026-12-01', until: '2027-01-01' }],
  ['quarter', '2026-12-31', { from: '2026-10-01', until: '2027-01-01' }],
  ['quarter', '2026-03-01', { from: '2026-01-01', until: '2026-04-01' }],
  ['year', '2028-02-29', { from: '2028-01-01', until: '2029-01-01' }],
] as const)('a cap of a %s holds on %s from first to last day', (period, date, dates) => {
  expect(capDates(period, date)).toEqual(dates)
})

it('every cap has dates that hold the act', () => {
  for (const period of [...CAP_PERIODS, null]) {
    const { from, until } = capDates(period, '2026-02-28')
    expect(from <= '2026-02-28' && '2026-02-28' < until).toBe(true)
  }
  expect(monthOf('2026-02-28').until).toBe('2026-03-01')
  expect(yearOf('2026-02-28').until).toBe('2027-01-01')
})

it.each([
  [2026, '2027-04-01'],
  [2027, '2028-03-31'],
])('points of %d can be redeemed for ninety days after it, until %s begins', (year, day) => {
  expect(expiryDay(year)).toBe(day)
  const first = new Date(`${day}T00:00:00+08:00`)
  expect(lastExpiredYear(first)).toBe(year)
  expect(lastExpiredYear(new Date(first.getTime() - 1))).toBe(year - 1)
})
