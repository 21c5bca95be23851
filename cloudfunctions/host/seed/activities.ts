import type { ActivityId, RuleCode } from '../../contract/ids'
import { addDays, startOfCountyDay } from '../../platform/county-time'
import type { activity, activityPerson } from '../../platform/db/schema'
import { type Random, seededRandom } from '../demo/population-random'
import { type Grant, holderOf } from './offices'
import type { Settled, SettledHousehold, SettledVillage } from './people'
import type { SeedPlan } from './plan'
import { seededId } from './seeded-id'
import { ACTIVITY_KINDS, type ActivityKind } from './words'

const KINDS = ACTIVITY_KINDS.flatMap((kind) => Array<ActivityKind>(kind.often).fill(kind))
const PEOPLE_EACH = 20
const HOUR_MS = 3_600_000

/** Somebody's part in an activity that was confirmed. */
export interface TakenPart {
  activityId: ActivityId
  ruleCode: RuleCode
  household: SettledHousehold
  person: Settled
  units: number
  heldOn: string
  postedAt: Date
  postedBy: Grant['personId']
}

export interface Year {
  activity: (typeof activity.$inferInsert)[]
  activityPerson: (typeof activityPerson.$inferInsert)[]
  parts: TakenPart[]
}

/**
 * The activities of a village in its past: every household at most once a month, so that no cap is met; those who come, come
 * again, so that a board has a top and a long tail.
 */
export function liveYear(plan: SeedPlan, village: SettledVillage, grants: readonly Grant[]): Year {
  const random = seededRandom(`${plan.seed}:${village.villageCode}:year`)
  const year: Year = { activity: [], activityPerson: [], parts: [] }
  const months = Number(plan.until.slice(5, 7))
  const wanted = Math.max(0, plan.entriesEach - 1) * village.households.length
  for (let month = 1; month <= months; month += 1) {
    const upTo = Math.round((wanted * month) / months)
    const came = comers(random, village.households, upTo - year.parts.length)
    for (let from = 0; from < came.length; from += PEOPLE_EACH)
      meet({ random, plan, village, grants, year, month }, came.slice(from, from + PEOPLE_EACH))
  }
  return year
}

/** So many households, the first of the list far more often than the last. */
function comers(random: Random, households: readonly SettledHousehold[], many: number): SettledHousehold[] {
  const left = [...households]
  const came: SettledHousehold[] = []
  while (came.length < many && left.length > 0) {
    const drawn = random.int(0, 999) / 1000
    came.push(...left.splice(Math.floor(left.length * drawn * drawn), 1))
  }
  return came
}

interface Meeting {
  random: Random
  plan: SeedPlan
  village: SettledVillage
  grants: readonly Grant[]
  year: Year
  month: number
}

function meet({ random, plan, village, grants, year, month }: Meeting, came: readonly SettledHousehold[]): void {
  const kind = random.pick(KINDS)
  const ofMonth = `${plan.until.slice(0, 4)}-${String(month).padStart(2, '0')}-`
  const lastDay = plan.until.startsWith(ofMonth) ? Number(plan.until.slice(8)) : 28
  const heldOn = `${ofMonth}${String(random.int(1, Math.max(1, lastDay - 1))).padStart(2, '0')}`
  const enteredAt = new Date(startOfCountyDay(heldOn).getTime() + 20 * HOUR_MS)
  const postedAt = new Date(startOfCountyDay(addDays(heldOn, 1)).getTime() + 9 * HOUR_MS)
  const activityId = seededId<ActivityId>(enteredAt, 'activity', plan.seed, village.villageCode, year.activity.length)
  const postedBy = holderOf(grants, 'committeeMember')
  const ruleCode = kind.code as RuleCode
  year.activity.push({
    ...{ id: activityId, villageCode: village.villageCode, status: 'confirmed', version: 2, ruleSetVersion: 1 },
    ...{ ruleCode, event: kind.event, heldOn, enteredBy: holderOf(grants, 'clerk'), enteredAt },
    ...{ decidedBy: postedBy, decidedAt: postedAt, words: null },
  })
  for (const household of came) {
    const person = random.pick(household.adults)
    const units = random.int(1, kind.unitsMost)
    year.activityPerson.push({ activityId, personId: person.personId, units })
    year.parts.push({ activityId, ruleCode, household, person, units, heldOn, postedAt, postedBy })
  }
}
