import type { Village } from '../../cloudfunctions/domain/context'
import { runtimeRoleOf } from '../../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../../cloudfunctions/platform/db/open-postgres'
import { scaleCounty } from '../../config/scale/scale-county'
import { COUNTY, testVillage } from '../../test/support/village'
import { CONNECTIONS } from './county'
import type { Place } from './population'

/** A county in a schema of its own that holds boards of any size and nothing else. */
export interface ScaledCounty {
  households: number
  village: Village
  /** A household in the middle of the county's board of the year. */
  middle: Place
  drop(): Promise<void>
}

const SEED = 1
const YEAR = 2026

const MIDDLE = `
select s.household_id as "householdId", h.head_id as "headId", s.village_code as "villageCode"
from (select household_id, village_code, honor from household_score where period = '${YEAR}' and listed and bonus_entries > 0
  and honor = (select percentile_disc(0.5) within group (order by honor) from household_score tablesample system (1)
    where period = '${YEAR}' and listed and bonus_entries > 0) limit 1) s
join household h on h.id = s.household_id`

const MINUTE_MS = 60_000

/** Loads so many households and says, once a minute, how far it is. */
export async function openScaledCounty(url: string, schemaName: string, households: number): Promise<ScaledCounty> {
  const opened = await openPostgres({ kind: 'postgres', url, schemaName, max: CONNECTIONS })
  const { village } = await testVillage(opened.db)
  const owner = connect({ url }, { max: 1, idle_timeout: 0, connection: { search_path: schemaName } })
  const drop = async () => {
    await opened.close()
    const role = runtimeRoleOf(schemaName)
    await owner.unsafe(`drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`).simple()
    await owner.end()
  }
  let told = performance.now()
  try {
    await scaleCounty(owner, { county: COUNTY, households, seed: SEED, year: YEAR }, (step, done, of) => {
      if (performance.now() - told < MINUTE_MS) return
      told = performance.now()
      console.log(`  ${done} of ${of} ${step}`)
    })
    const [middle] = await owner.unsafe<Place[]>(MIDDLE)
    if (!middle) throw new Error('the county is empty')
    return { households, village, middle, drop }
  } catch (error) {
    await drop()
    throw error
  }
}
