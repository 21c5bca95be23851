import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Village } from '../cloudfunctions/domain/context'
import { keptStatement } from '../cloudfunctions/platform/db/kept-statement'
import { household } from '../cloudfunctions/platform/db/schema'
import { diskNeed } from '../config/scale/scale-county'
import { boardOf, LEVELS, type Level, placeOf } from './support/board-views'
import { compare, type Work } from './support/measure'
import type { Place } from './support/population'
import { type Finding, millis, times } from './support/report'
import { openScaledCounty, type ScaledCounty } from './support/scaled-county'
import type { Server } from './support/server'

/** The county's own size, then a hundred counties, then the province. */
const COUNTY = 120_000
export const RANKED_BY_DEFAULT = 3_000_000
const PLACE_LOOKUPS_AT_MOST = 6
const TOP_GROWTH_AT_MOST = 1.3
/** One's own place, up to three million households and beyond them. */
const placeGrowthAtMost = (households: number): number => (households <= RANKED_BY_DEFAULT ? 2.5 : 4)

const TURNS = { rounds: 12, ms: 200 }
const GIGABYTE = 1024 ** 3

const words = (households: number): string => `${(households / 1e6).toString()} million households`

async function requireRoom(server: Server, sizes: readonly number[]): Promise<void> {
  const need = sizes.map(diskNeed).reduce((sum, one) => sum + one, 0)
  console.log(
    `ranking: ${sizes.map(words).join(', ')} take about ${(need / GIGABYTE).toFixed(1)} GB of the server's disk`,
  )
  if (!server.throwAway) return
  const { bavail, bsize } = await statfs(tmpdir())
  if (bavail * bsize < 1.2 * need) throw new Error(`There is no room for that below ${tmpdir()}.`)
}

const lookupIn = ({ village, middle }: ScaledCounty): Work => {
  const { db } = village
  return () => db.select().from(household).where(eq(household.id, middle.householdId))
}

const kept = keptStatement('bench_lookup', getTableColumns(household), (db, fields) =>
  db
    .select(fields)
    .from(household)
    .where(eq(household.id, sql.placeholder('id'))),
)

const preparedLookupIn =
  ({ village, middle }: ScaledCounty): Work =>
  () =>
    kept(village.db, { id: middle.householdId })

type View = (village: Village, level: Level, place: Place) => Promise<unknown>

export async function askLevel(small: ScaledCounty, large: ScaledCounty, level: Level): Promise<Finding[]> {
  const view =
    ({ village, middle }: ScaledCounty, of: View): Work =>
    () =>
      of(village, level, middle)
  const lookups = await compare(lookupIn(large), view(large, placeOf), TURNS)
  const prepared = await compare(preparedLookupIn(large), view(large, placeOf), TURNS)
  const place = await compare(view(small, placeOf), view(large, placeOf), TURNS)
  const top = await compare(view(small, boardOf), view(large, boardOf), TURNS)
  const most = placeGrowthAtMost(large.households)
  const at = `of a ${level} among ${words(large.households)}`
  return [
    {
      question: `my place ${at}`,
      measured: `${times(place.ratio)} that among 120,000, ${times(lookups.ratio)} a primary-key lookup (${millis(lookups.secondMs)}; ${times(prepared.ratio)} one that is kept prepared)`,
      limit: {
        text: `at most ${most}× and ${PLACE_LOOKUPS_AT_MOST} lookups`,
        kept: place.ratio <= most && lookups.ratio <= PLACE_LOOKUPS_AT_MOST,
      },
      limitedBy: 'one index descent for every different sum of points above, of which more people make more',
    },
    {
      question: `top 50 ${at}`,
      measured: `${times(top.ratio)} that among 120,000 (${millis(top.secondMs)})`,
      limit: { text: `at most ${TOP_GROWTH_AT_MOST}×`, kept: top.ratio <= TOP_GROWTH_AT_MOST },
      limitedBy: 'three statements, and four index descents for each of 51 rows',
    },
  ]
}

/** What do the top of a board and one's own place cost among 3 million households, or as many as are asked for? */
export async function ranking(server: Server, nextSchema: () => string, scale: number): Promise<Finding[]> {
  const sizes = [...new Set([COUNTY, Math.min(RANKED_BY_DEFAULT, scale), scale])].filter((one) => one <= scale)
  await requireRoom(server, sizes)
  const opened: ScaledCounty[] = []
  const findings: Finding[] = []
  try {
    for (const households of sizes) {
      const began = performance.now()
      opened.push(await openScaledCounty(server.url, nextSchema(), households))
      console.log(`ranking: ${words(households)} loaded in ${Math.round((performance.now() - began) / 1000)} s`)
    }
    const [small, ...larger] = opened
    if (!small) throw new Error('there is a smallest county')
    for (const large of larger) for (const level of LEVELS) findings.push(...(await askLevel(small, large, level)))
    return findings
  } finally {
    for (const one of opened) await one.drop()
  }
}
