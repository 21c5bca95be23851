import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountyData } from '../../cloudfunctions/domain/load-county'
import { parseCsv } from '../../cloudfunctions/platform/csv'

/** Divisions and the opening rule set of a county, from the files in `data`. */
export function readCountyData(root: string, countyCode: string): CountyData {
  const table = (file: string) => parseCsv(readFileSync(join(root, 'data', file), 'utf8'))
  return {
    divisions: table(`divisions-${countyCode}.csv`),
    ruleSet: { version: 1, rows: table('point-rules-v1.csv') },
    creditStandard: { version: 1, rows: table('credit-standards-v1.csv') },
  }
}
