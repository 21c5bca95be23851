import { and, countDistinct, eq, gt, sql } from 'drizzle-orm'
import { onBoard } from '../cloudfunctions/domain/boards/score.repository'
import { findOwn, findOwnPlace } from '../cloudfunctions/domain/boards/standing.repository'
import { householdScore as score } from '../cloudfunctions/platform/db/schema'
import { LEVELS, type Level, lastOf, middleOf, scopeOf } from './support/board-views'
import type { County } from './support/county'
import { compare, type Work } from './support/measure'
import type { Place } from './support/population'
import { atLeast, type Finding, millis, times } from './support/report'

const YEAR = '2026'
const TURNS = { rounds: 14, ms: 120 }

/** The three ways to a dense rank; each answers the same place. */
async function waysTo({ village: { db } }: County, level: Level, place: Place) {
  const scope = scopeOf(level, place)
  const honor = (await findOwn(db, scope, YEAR, place.householdId))?.honor ?? 0
  const steps = async () => (await findOwnPlace(db, scope, YEAR, place.householdId))?.place
  const counted = async () => {
    const above = and(onBoard(scope, YEAR), gt(score.honor, honor))
    const [found] = await db
      .select({ n: countDistinct(score.honor) })
      .from(score)
      .where(above)
    return (found?.n ?? 0) + 1
  }
  const windowed = async () => {
    const rank = sql<string>`dense_rank() over (order by ${score.honor} desc)`.as('rank')
    const ranked = db.select({ id: score.householdId, rank }).from(score).where(onBoard(scope, YEAR)).as('ranked')
    const [found] = await db.select({ rank: ranked.rank }).from(ranked).where(eq(ranked.id, place.householdId))
    return Number(found?.rank)
  }
  return { steps, counted, windowed }
}

async function ratioOf(other: Work, steps: Work): Promise<{ ratio: number; words: (name: string) => string }> {
  const { ratio, firstMs } = await compare(steps, other, TURNS)
  return { ratio, words: (name) => `${times(ratio)} the rate of ${name} (steps ${millis(firstMs)})` }
}

async function answer(county: County, level: Level, where: string, place: Place): Promise<Finding> {
  const { steps, counted, windowed } = await waysTo(county, level, place)
  const [rank, ...others] = [await steps(), await counted(), await windowed()]
  if (others.some((other) => other !== rank)) throw new Error(`dense ranks differ: ${rank}, ${others.join(', ')}`)
  const toCounted = await ratioOf(counted, steps)
  const toWindowed = await ratioOf(windowed, steps)
  return {
    question: `place ${rank} (${where}) in a ${level} by index steps`,
    measured: `${toCounted.words('count(distinct)')}, ${toWindowed.words('a window function')}`,
    limit: level === 'county' ? atLeast(Math.min(toCounted.ratio, toWindowed.ratio), 1) : undefined,
    limitedBy: 'one index descent a place above; the others read every household above, or all of the board',
  }
}

/** Is stepping through the distinct points cheaper than counting them or ranking everybody, and do all three agree? */
export async function denseRank(county: County): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const level of LEVELS) {
    const inVillage = middleOf(county)
    findings.push(await answer(county, level, 'middle', inVillage))
  }
  findings.push(await answer(county, 'county', 'last', lastOf(county)))
  return findings
}
