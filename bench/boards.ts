import { eq } from 'drizzle-orm'
import { household } from '../cloudfunctions/platform/db/schema'
import { boardOf, LEVELS, type Level, middleOf, placeOf } from './support/board-views'
import type { County } from './support/county'
import { compare, type Work } from './support/measure'
import { type Finding, millis, times } from './support/report'

/** What a view may cost in primary-key lookups, each sent as any query of the product is. */
const BOARD_AT_MOST = 20
const PLACE_AT_MOST = 6
/**
 * What ten times the households may cost. A village of the small county has some 40 households instead of 400: its board is
 * shorter and fewer places lie above, so there it is the view that grows.
 */
const TOP_GROWTH: Record<Level, number> = { village: 4, township: 1.3, county: 1.3 }
const PLACE_GROWTH: Record<Level, number> = { village: 4, township: 2.5, county: 2.5 }

const TURNS = { rounds: 16, ms: 120 }

interface Cost {
  lookups: number
  growth: number
  measured: string
}

async function costOf(
  large: County,
  small: County,
  level: Level,
  view: typeof boardOf | typeof placeOf,
): Promise<Cost> {
  const place = middleOf(large)
  const { db } = large.village
  const lookup: Work = () => db.select().from(household).where(eq(household.id, place.householdId))
  const inLarge: Work = () => view(large.village, level, place)
  const inSmall: Work = () => view(small.village, level, middleOf(small))
  const inLookups = await compare(lookup, inLarge, TURNS)
  const grown = await compare(inSmall, inLarge, TURNS)
  const cost = `${times(inLookups.ratio)} a primary-key lookup (${millis(inLookups.secondMs)})`
  const growth = `${times(grown.ratio)} for ten times the households`
  return { lookups: inLookups.ratio, growth: grown.ratio, measured: `${cost}, ${growth}` }
}

function within({ lookups, growth }: Cost, most: number, grown: number): Finding['limit'] {
  return { text: `at most ${most} lookups and ${grown}× growth`, kept: lookups <= most && growth <= grown }
}

/** What do the top of a board and one's own place cost at the size of the county, in primary-key lookups? */
export async function boards(large: County, small: County): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const level of LEVELS) {
    const top = await costOf(large, small, level, boardOf)
    findings.push({
      question: `top 50 of a ${level}, 120,000 households`,
      measured: top.measured,
      limit: within(top, BOARD_AT_MOST, TOP_GROWTH[level]),
      limitedBy: 'three statements one after the other; 51 rows joined with household, head, village and offices',
    })
    const mine = await costOf(large, small, level, placeOf)
    findings.push({
      question: `my place in a ${level}, 120,000 households`,
      measured: mine.measured,
      limit: within(mine, PLACE_AT_MOST, PLACE_GROWTH[level]),
      limitedBy: 'three statements one after the other, and one index descent a place above',
    })
  }
  return findings
}
