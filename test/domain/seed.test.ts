import type { DivisionCode, RuleCode } from '../../cloudfunctions/contract/ids'
import { GENESIS, linkFits } from '../../cloudfunctions/domain/points/chain'
import type { Rule } from '../../cloudfunctions/domain/points/rules-in-force'
import { liveYear } from '../../cloudfunctions/host/seed/activities'
import { chainOf } from '../../cloudfunctions/host/seed/entries'
import { grantsOf } from '../../cloudfunctions/host/seed/offices'
import { settleVillage } from '../../cloudfunctions/host/seed/people'
import { type SeedPlan, sharedOut } from '../../cloudfunctions/host/seed/plan'

const VILLAGE = '410523100200' as DivisionCode
const PLAN: SeedPlan = {
  ...{ below: '410523' as DivisionCode, households: 120, seed: 'test', until: '2026-11-22' },
  ...{ entriesEach: 5, accountsPercent: 25 },
}

const ruleOf = (code: string, points: number): Rule => ({
  ...{ ruleSetVersion: 1, code: code as RuleCode, name: code, deedClass: null, points, unit: '次' },
  ...{ capPoints: null, capPeriod: null, evidence: [], townshipCheck: false, redeemable: true },
})
const RULES = [ruleOf('A00', 100), ruleOf('G01', 3), ruleOf('W01', 10), ruleOf('W02', 2)]

function lived(plan: SeedPlan) {
  const village = settleVillage(plan, { villageCode: VILLAGE, households: plan.households })
  const year = liveYear(plan, village, grantsOf(plan, village))
  return { village, year, chain: [...chainOf(plan, village, year.parts, RULES)] }
}

it('makes the same county of the same words, and another of others', () => {
  expect(lived(PLAN).chain.at(-1)?.hash).toEqual(lived(PLAN).chain.at(-1)?.hash)
  expect(lived({ ...PLAN, seed: 'other' }).chain.at(-1)?.hash).not.toEqual(lived(PLAN).chain.at(-1)?.hash)
})

it('shares all households out, whatever the number of villages', () => {
  const villages = Array.from({ length: 303 }, (_, at) => `4105231${String(at).padStart(5, '0')}` as DivisionCode)
  const shares = sharedOut({ ...PLAN, households: 120_000 }, villages)
  expect(shares.reduce((sum, one) => sum + one.households, 0)).toBe(120_000)
  expect(Math.min(...shares.map((one) => one.households))).toBeGreaterThan(150)
})

it('writes a chain in which every link fits, in the order of time, five entries a household', () => {
  const { chain } = lived(PLAN)
  expect(chain).toHaveLength(5 * PLAN.households)
  let before: { seq: number; hash: Uint8Array } = { seq: 0, hash: GENESIS }
  for (const link of chain) {
    expect(linkFits(before, link)).toBe(true)
    before = link
  }
  expect(chain.every((one, at) => at === 0 || (chain[at - 1]?.postedAt ?? 0) <= one.postedAt)).toBe(true)
})

it('keeps to the caps: nobody’s household takes part twice in a month', () => {
  const { parts } = lived(PLAN).year
  const months = parts.map(({ household, heldOn }) => `${household.householdId} ${heldOn.slice(0, 7)}`)
  expect(new Set(months).size).toBe(months.length)
})
