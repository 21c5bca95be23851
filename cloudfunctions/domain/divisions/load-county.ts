import type { DivisionCode } from '../../contract/ids'
import { DIVISION_LEVELS } from '../../contract/roles'
import { BY_CLOCK } from '../../platform/audit'
import type { Village } from '../context'
import { loadRuleSet, type RuleRow } from '../points/load-rule-set'
import { type Division, insertDivisions } from './divisions.repository'
import { spokenName } from './spoken-name'

export interface CountyData {
  /** Columns code, parent_code, level, name. Rows of parents come before their children's. */
  divisions: readonly Readonly<Record<string, string>>[]
  ruleSet: { version: number; rows: readonly RuleRow[] }
}

/** Loads divisions and the opening rule set; whatever is there already is left as it is. Answers what was added. */
export async function loadCounty(village: Village, data: CountyData): Promise<{ divisions: number; ruleSet: boolean }> {
  const divisions = data.divisions.map((row) => toDivision(village.county.code, row))
  return village.db.transaction(async (tx) => {
    const w = { tx, now: village.clock.now(), by: BY_CLOCK, village }
    return {
      divisions: await insertDivisions(tx, divisions),
      ruleSet: await loadRuleSet(w, data.ruleSet.version, data.ruleSet.rows),
    }
  })
}

function toDivision(county: DivisionCode, row: Readonly<Record<string, string>>): Division {
  const level = DIVISION_LEVELS.find((one) => one === row.level)
  const { code = '', name = '', parent_code: parent = '' } = row
  if (!level || !code.startsWith(county)) throw new Error(`division ${code} does not belong to the county ${county}`)
  return {
    code: code as DivisionCode,
    name: spokenName(name),
    level,
    parentCode: level === 'county' ? null : (parent as DivisionCode),
  }
}
