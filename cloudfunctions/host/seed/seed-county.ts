import type postgres from 'postgres'
import type { RuleCode } from '../../contract/ids'
import type { Village } from '../../domain/context'
import { takeOverStandard } from '../../domain/credit/standards/record-standard-adoption'
import { adoptRuleSet } from '../../domain/points/adopt-rule-set'
import { BASE_RULE } from '../../domain/points/post-base-points'
import { getRule, type Rule } from '../../domain/points/rules-in-force'
import { BY_CLOCK } from '../../platform/audit'
import { addDays } from '../../platform/county-time'
import { liveYear, type Year } from './activities'
import { chainOf } from './entries'
import { type Grant, grantsOf } from './offices'
import { type SettledVillage, settleVillage } from './people'
import { requirePossible, type SeedPlan, sharedOut, type VillagePlan } from './plan'
import { analyse, copySeeded, countScores, findEmptyVillages, markYearDone } from './seed.repository'
import { ACTIVITY_KINDS } from './words'

/** The villages' meetings were so long before the year began that the rules are in force on its first day. */
const MEETING_BEFORE_DAYS = 30
const FIRST_RULES = 1
/** Villages in one transaction: each COPY waits for the server once. */
const TOGETHER = 20

export interface Seeded {
  villages: number
  households: number
  people: number
  accounts: number
  entries: number
}

export type SeedProgress = (done: Seeded, ofVillages: number) => void

/**
 * Fills the villages that have nobody in them: families, offices, accounts, rules in force, a past of activities and their
 * ledger. Villages go in together, a few at a time, whole or not at all; begun again after a crash it goes on with those that
 * are left. Needs a login of a PostgreSQL server that may write as the county's owner.
 * @throws SeedFault for fewer households than the villages take, or more entries than the months of the past do
 */
export async function seedCounty(
  village: Village,
  owner: postgres.Sql,
  plan: SeedPlan,
  progress: SeedProgress = () => undefined,
): Promise<Seeded> {
  const found = await findEmptyVillages(owner, plan.below)
  requirePossible(plan, found.length)
  const empty = sharedOut(plan, found)
  const rules: Rule[] = []
  for (const code of [BASE_RULE, ...ACTIVITY_KINDS.map((kind) => kind.code as RuleCode)])
    rules.push(await getRule(village.db, FIRST_RULES, code))
  const seeded: Seeded = { villages: 0, households: 0, people: 0, accounts: 0, entries: 0 }
  for (let from = 0; from < empty.length; from += TOGETHER) {
    const some = empty.slice(from, from + TOGETHER)
    for (const one of some) await adopt(village, plan, one)
    const made = await owner.begin((tx) => seedVillages(tx, plan, some, rules))
    seeded.villages += some.length
    for (const name of ['households', 'people', 'accounts', 'entries'] as const) seeded[name] += made[name]
    progress(seeded, empty.length)
  }
  await analyse(owner)
  return seeded
}

/** Rules and standard, taken over from the village's papers; saying it twice changes nothing. */
async function adopt(village: Village, { until }: SeedPlan, { villageCode }: VillagePlan): Promise<void> {
  const metOn = addDays(`${until.slice(0, 4)}-01-01`, -MEETING_BEFORE_DAYS)
  const meeting = { villageCode, metOn, entitled: 45, present: 38, inFavour: 37 }
  await village.db.transaction(async (tx) => {
    const w = { tx, now: village.clock.now(), by: BY_CLOCK, village }
    await adoptRuleSet(w, { ...meeting, ruleSetVersion: FIRST_RULES })
    await takeOverStandard(w, { ...meeting, version: 1 })
  })
}

/** A village with all that is known of its past. */
interface Lived {
  settled: SettledVillage
  grants: Grant[]
  year: Year
}

function live(plan: SeedPlan, one: VillagePlan): Lived {
  const settled = settleVillage(plan, one)
  const grants = grantsOf(plan, settled)
  return { settled, grants, year: liveYear(plan, settled, grants) }
}

async function seedVillages(
  tx: postgres.TransactionSql,
  plan: SeedPlan,
  some: readonly VillagePlan[],
  rules: readonly Rule[],
): Promise<Omit<Seeded, 'villages'>> {
  const lived = some.map((one) => live(plan, one))
  const all = <T>(rowsOf: (one: Lived) => Iterable<T>): T[] => lived.flatMap((one) => [...rowsOf(one)])
  const made = await copySeeded(tx, {
    person: all(({ settled }) => settled.rows.person),
    household: all(({ settled }) => settled.rows.household),
    membership: all(({ settled }) => settled.rows.membership),
    account: all(({ settled }) => settled.rows.account),
    binding: all(({ settled }) => settled.rows.binding),
    roleGrant: all(({ grants }) => grants),
    activity: all(({ year }) => year.activity),
    activityPerson: all(({ year }) => year.activityPerson),
    ledgerEntry: all(({ settled, year }) => chainOf(plan, settled, year.parts, rules)),
  })
  const codes = some.map((one) => one.villageCode)
  await countScores(tx, codes)
  await markYearDone(tx, codes, plan.until)
  return { households: made.household, people: made.person, accounts: made.account, entries: made.ledgerEntry }
}
