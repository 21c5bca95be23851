import type { RuleCode } from '../../../cloudfunctions/contract/ids'
import { fitsDeed, suggestRules } from '../../../cloudfunctions/domain/deeds/suggest-rules'

const rule = (code: string, name: string, over: object = {}) => ({
  ruleSetVersion: 1,
  code: code as RuleCode,
  name,
  deedClass: 'helpingOthers' as const,
  points: 5,
  unit: '次',
  capPoints: null,
  capPeriod: null,
  evidence: [],
  townshipCheck: false,
  redeemable: true,
  ...over,
})

describe('rules for a deed', () => {
  it('are those of its class', () => {
    expect(fitsDeed(rule('H01', '帮助'), 'helpingOthers')).toBe(true)
    expect(fitsDeed(rule('H01', '帮助'), 'filialPiety')).toBe(false)
    expect(fitsDeed(rule('H01', '帮助', { deedClass: null }), 'helpingOthers')).toBe(false)
  })

  it('come in the order of how well their names fit the story, equal ones by code', () => {
    const rules = [rule('H05', '捐款'), rule('H02', '照料孤寡'), rule('H01', '帮邻里')]
    const codes = suggestRules(rules, 'helpingOthers', '她天天照料孤寡的王奶奶').map((one) => one.code)
    expect(codes).toEqual(['H02', 'H01', 'H05'])
  })
})
