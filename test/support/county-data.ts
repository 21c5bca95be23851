import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountyData } from '../../cloudfunctions/domain/load-county'
import { parseCsv } from '../../cloudfunctions/platform/csv'

const read = (name: string) => parseCsv(readFileSync(join(__dirname, '../../data', name), 'utf8'))

/** The county's own divisions and rule set, as the product loads them. */
export const countyData = (): CountyData => ({
  divisions: read('divisions-410523.csv'),
  ruleSet: { version: 1, rows: read('point-rules-v1.csv') },
  creditStandard: { version: 1, rows: read('credit-standards-v1.csv') },
  enterpriseStandard: { version: 1, rows: read('credit-standards-enterprise-v1.csv') },
})
