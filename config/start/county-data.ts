import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountyData } from '../../cloudfunctions/domain/load-county'
import { parseCsv } from '../../cloudfunctions/platform/csv'

/** Divisions and the opening rule set of a county, from the files in `data`; a county that has no list there brings its own. */
export function readCountyData(root: string, countyCode: string): CountyData {
  const pathOf = (file: string) => join(root, 'data', file)
  const table = (file: string) => parseCsv(readFileSync(pathOf(file), 'utf8'))
  const divisions = `divisions-${countyCode}.csv`
  return {
    divisions: existsSync(pathOf(divisions)) ? table(divisions) : [],
    ruleSet: { version: 1, rows: table('point-rules-v1.csv') },
    creditStandard: { version: 1, rows: table('credit-standards-v1.csv') },
    enterpriseStandard: { version: 1, rows: table('credit-standards-enterprise-v1.csv') },
  }
}
