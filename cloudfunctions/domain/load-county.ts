import { BY_CLOCK } from '../platform/audit'
import type { Village } from './context'
import { ENTERPRISE_VERSIONS_AFTER, loadStandard, type StandardRow } from './credit/standards/load-standard'
import { type DivisionRow, loadDivisions } from './divisions/load-divisions'
import { loadRuleSet, type RuleRow } from './points/load-rule-set'

export interface CountyData {
  divisions: readonly DivisionRow[]
  ruleSet: { version: number; rows: readonly RuleRow[] }
  creditStandard: { version: number; rows: readonly StandardRow[] }
  enterpriseStandard: { version: number; rows: readonly StandardRow[] }
}

/** Loads divisions and the opening rule set; whatever is there already is left as it is. Answers what was added. */
export async function loadCounty(
  village: Village,
  data: CountyData,
): Promise<{ divisions: number; ruleSet: boolean; creditStandard: boolean; enterpriseStandard: boolean }> {
  return village.db.transaction(async (tx) => {
    const w = { tx, now: village.clock.now(), by: BY_CLOCK, village }
    return {
      divisions: await loadDivisions(w, data.divisions),
      ruleSet: await loadRuleSet(w, data.ruleSet.version, data.ruleSet.rows),
      creditStandard: await loadStandard(w, data.creditStandard.version, data.creditStandard.rows),
      enterpriseStandard: await loadStandard(
        w,
        ENTERPRISE_VERSIONS_AFTER + data.enterpriseStandard.version,
        data.enterpriseStandard.rows,
        null,
        'enterprise',
      ),
    }
  })
}
