import type { DivisionCode, RuleCode } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { findRuleInForce, findRules, findVersionInForce, type Rule } from './rules.repository'

export interface RulesInForce {
  version: number
  inForceFrom: string
  rules: Rule[]
}

/**
 * The rules of the version in force in a village on the date of the act, without those that the village switched off;
 * null before its meeting adopted one.
 */
export async function rulesInForce(db: Reader, villageCode: DivisionCode, actOn: string): Promise<RulesInForce | null> {
  const found = await findVersionInForce(db, villageCode, actOn)
  if (!found) return null
  const { version, inForceFrom, switchedOff } = found
  const rules = (await findRules(db, version)).filter((rule) => !switchedOff.includes(rule.code))
  return { version, inForceFrom, rules }
}

/** One rule as `rulesInForce` has it; null where the village has no rules yet or switched it off. */
export const ruleInForce = (
  db: Reader,
  villageCode: DivisionCode,
  actOn: string,
  code: RuleCode,
): Promise<Rule | null> => findRuleInForce(db, villageCode, actOn, code)

/** One rule of a version that was loaded. @throws Error for a rule that the version does not hold */
export async function getRule(db: Reader, version: number, code: RuleCode): Promise<Rule> {
  const found = (await findRules(db, version)).find((rule) => rule.code === code)
  if (!found) throw new Error(`rule set ${version} has no rule ${code}`)
  return found
}

export type { Rule }
