import type postgres from 'postgres'
import { SeedFault } from '../../cloudfunctions/host/seed/seed-fault'
import {
  insertDivisions,
  insertHouseholds,
  isEmpty,
  loosen,
  rebuild,
  setBuildMemory,
  settleScale,
  shapeOf,
} from './scale.repository'

export const SCALE_AT_MOST = 30_000_000

/** What a household takes on the server's disk, its share of the indexes and of their building included; measured. */
const BYTES_EACH = 800
/** Households of one statement. */
const TOGETHER = 250_000
const BUILD_MEGABYTES = 512

export interface ScalePlan {
  /** Six digits. */
  county: string
  households: number
  /** The same number makes the same county. */
  seed: number
  /** The year of the scores. */
  year: number
}

/** Bytes that so many households take on the server's disk at the most. */
export const diskNeed = (households: number): number => households * BYTES_EACH

export type ScaleProgress = (step: string, done: number, of: number) => void

/**
 * Fills the schema of `owner` with households, base points and the year's scores, for nothing but measuring the boards at sizes
 * that no county has: its tables have lost their foreign keys and most of their indexes, and a crash of the server empties
 * them. One session, so `owner` has one connection.
 * @throws SeedFault for a schema that holds anything, or more than 30 million households
 */
export async function scaleCounty(
  owner: postgres.Sql,
  { county, households, seed, year }: ScalePlan,
  progress: ScaleProgress = () => undefined,
): Promise<void> {
  if (households > SCALE_AT_MOST) throw new SeedFault(`--scale takes ${SCALE_AT_MOST} households at the most.`)
  if (!(await isEmpty(owner))) throw new SeedFault('The schema holds households already: drop it first.')
  const shape = shapeOf(county, households)
  const builds = await loosen(owner)
  await insertDivisions(owner, shape)
  for (let from = 1; from <= households; from += TOGETHER) {
    const to = Math.min(households, from + TOGETHER - 1)
    await insertHouseholds(owner, shape, { from, to, seed, year })
    progress('households', to, households)
  }
  await setBuildMemory(owner, BUILD_MEGABYTES)
  for (const [at, build] of builds.entries()) {
    await rebuild(owner, build)
    progress('indexes', at + 1, builds.length)
  }
  await settleScale(owner)
}
