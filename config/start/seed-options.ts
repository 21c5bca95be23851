import { parseArgs } from 'node:util'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { SeedPlan } from '../../cloudfunctions/host/seed/plan'
import { SHORTEST_PAST } from '../../cloudfunctions/host/seed/plan'
import { SeedFault } from '../../cloudfunctions/host/seed/seed-fault'
import { addDays, countyDate } from '../../cloudfunctions/platform/county-time'
import type { PostgresConfig } from '../../cloudfunctions/platform/db/open-postgres'
import { SCALE_AT_MOST } from '../scale/scale-county'
import { readOptions, type StartOptions } from './options'

const OPTIONS = {
  households: { type: 'string' },
  below: { type: 'string' },
  seed: { type: 'string' },
  until: { type: 'string' },
  entries: { type: 'string' },
  scale: { type: 'string' },
} as const

/** About the county's own size, and its year: five entries a household, a quarter of the people with an account. */
const DEFAULTS = { households: 120_000, seed: '410523', entries: 5, accountsPercent: 25 }
const DATE = /^\d{4}-\d{2}-\d{2}$/

function whole(name: string, given: string | undefined, otherwise: number): number {
  const number = given === undefined ? otherwise : Number(given)
  if (!Number.isInteger(number) || number < 1) throw new SeedFault(`--${name} takes a whole number from 1.`)
  return number
}

export interface SeedOptions {
  plan: SeedPlan
  /** Instead of a county: so many households of ledger and scores in a schema beside it, for measuring alone. */
  scale: number | null
  start: StartOptions
  database: PostgresConfig
}

function scaleOf(given: string | undefined): number | null {
  if (given === undefined) return null
  const households = whole('scale', given, 1)
  if (households > SCALE_AT_MOST) throw new SeedFault(`--scale takes ${SCALE_AT_MOST} households at the most.`)
  return households
}

/**
 * `--households 120000 --below 410523100 --entries 5 --seed words --until 2026-11-22`; the past ends yesterday unless it is said otherwise.
 * Or `--scale 3000000`, with a seed that is a number.
 * @throws SeedFault for what cannot be read, an embedded database, a past of less than two months
 */
export function readSeedOptions(root: string, args: string[], now: Date): SeedOptions {
  const { values } = parseArgs({ args, options: OPTIONS })
  const until = values.until ?? addDays(countyDate(now), -1)
  if (!DATE.test(until)) throw new SeedFault('--until takes a date, 2026-11-22.')
  if (until < `${until.slice(0, 4)}${SHORTEST_PAST}`)
    throw new SeedFault(
      'The past begins on 1 January and lasts two months at least: --until takes a day from 1 March on.',
    )
  const start = readOptions(root, ['--empty'])
  if (start.database.kind === 'pglite')
    throw new SeedFault('A county of this size needs a PostgreSQL server: set DATABASE_URL.')
  const { accountsPercent, seed } = DEFAULTS
  const households = whole('households', values.households, DEFAULTS.households)
  const entriesEach = whole('entries', values.entries, DEFAULTS.entries)
  const below = (values.below ?? start.county.code) as DivisionCode
  const plan = { below, households, entriesEach, accountsPercent, until, seed: values.seed ?? seed }
  return { plan, scale: scaleOf(values.scale), start, database: start.database }
}
