import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type postgres from 'postgres'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { loadCounty } from '../../../cloudfunctions/domain/load-county'
import { openVillage, type VillageConfig } from '../../../cloudfunctions/host/open-village'
import { SHORTEST_PAST } from '../../../cloudfunctions/host/seed/plan'
import { type Seeded, seedCounty } from '../../../cloudfunctions/host/seed/seed-county'
import { systemClock } from '../../../cloudfunctions/platform/clock'
import { addDays, countyDate } from '../../../cloudfunctions/platform/county-time'
import { runtimeRoleOf } from '../../../cloudfunctions/platform/db/names'
import { connect } from '../../../cloudfunctions/platform/db/open-postgres'
import { lineLog } from '../../../cloudfunctions/platform/log'
import { countyData } from '../../../test/support/county-data'
import { TEST_KEYS } from '../../../test/support/test-key'

const COUNTY = '410523' as DivisionCode
const ENTRIES_EACH = 5
const ACCOUNTS_PERCENT = 25

/** A whole county as `npm run seed` makes it, in a schema of its own: families, offices, accounts, rules, a year's ledger. */
export interface SeededCounty {
  village: Village
  /** With the rights of the login. */
  owner: postgres.Sql
  seeded: Seeded
  /** The last day of its past. */
  until: string
  /** What a host of the county is opened with. */
  config: Omit<VillageConfig, 'log'>
  drop(): Promise<void>
}

/** While a county is made nothing is lost by a crash: its commits need not wait for the disk. */
const withoutWaiting = (url: string): string => {
  const relaxed = new URL(url)
  relaxed.searchParams.set('synchronous_commit', 'off')
  return relaxed.href
}

/** The last day of a past that is long enough: yesterday, or in the first two months the last year's end. */
function lastDay(): string {
  const yesterday = addDays(countyDate(systemClock.now()), -1)
  const year = Number(yesterday.slice(0, 4))
  return yesterday < `${year}${SHORTEST_PAST}` ? `${year - 1}-12-31` : yesterday
}

export async function openSeededCounty(url: string, schemaName: string, households: number): Promise<SeededCounty> {
  const photoFolder = await mkdtemp(join(tmpdir(), 'yuexiang-load-photos-'))
  const config = {
    database: { kind: 'postgres' as const, url, schemaName },
    county: { code: COUNTY, name: '汤阴县', sponsorUnit: '—', filingNumber: '—' },
    photoFolder,
    keys: TEST_KEYS,
    demo: false,
    network: { trustedProxies: ['127.0.0.1'] },
  }
  const making = { ...config, database: { ...config.database, url: withoutWaiting(url) } }
  const { host, close } = await openVillage({ ...making, log: lineLog(systemClock, () => undefined) })
  const owner = connect({ url: withoutWaiting(url) }, { max: 1, connection: { search_path: schemaName } })
  await loadCounty(host.village, countyData())
  const until = lastDay()
  const plan = { below: COUNTY, households, seed: 'load', until }
  const seeded = await seedCounty(host.village, owner, {
    ...plan,
    entriesEach: ENTRIES_EACH,
    accountsPercent: ACCOUNTS_PERCENT,
  })
  return {
    ...{ village: host.village, owner, seeded, until, config },
    drop: async () => {
      await close()
      const role = runtimeRoleOf(schemaName)
      await owner.unsafe(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`).simple()
      await owner.end()
      await rm(photoFolder, { recursive: true, force: true })
    },
  }
}
