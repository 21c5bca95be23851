import type { DeedClass } from '../../contract/deeds'
import type { Rule } from '../points/rules-in-force'

/** Whether the council can award the rule for a deed of the class. */
export const fitsDeed = (rule: Pick<Rule, 'deedClass'>, deedClass: DeedClass): boolean => rule.deedClass === deedClass

/** Rules for a deed, those first whose names share most characters with the story. */
export function suggestRules(rules: readonly Rule[], deedClass: DeedClass, story: string): Rule[] {
  const shared = (rule: Rule): number => [...new Set(rule.name)].filter((character) => story.includes(character)).length
  const fitting = rules.filter((rule) => fitsDeed(rule, deedClass))
  return fitting.toSorted(
    (a, b) => shared(b) / b.name.length - shared(a) / a.name.length || a.code.localeCompare(b.code),
  )
}
