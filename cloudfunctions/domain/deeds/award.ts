import type { RuleCode } from '../../contract/ids'
import type { Deed } from './deed.repository'

export interface DeedAward {
  ruleSetVersion: number
  ruleCode: RuleCode
  units: number
}

/** What the council awarded. @throws Error for a deed that was not accepted */
export function awardOf({ ruleSetVersion, ruleCode, units }: Deed): DeedAward {
  if (ruleSetVersion === null || ruleCode === null || units === null) throw new Error('an accepted deed has an award')
  return { ruleSetVersion, ruleCode, units }
}
