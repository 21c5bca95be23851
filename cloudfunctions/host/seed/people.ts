import type { AccountId, BindingId, DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import { startOfCountyDay } from '../../platform/county-time'
import type { account, binding, household, membership, person } from '../../platform/db/schema'
import { sha256 } from '../../platform/hash'
import { pinyinKey } from '../../platform/pinyin'
import { makeFamily, membersOf } from '../demo/population-families'
import { Namer } from '../demo/population-names'
import { type Random, seededRandom } from '../demo/population-random'
import { OFFICES } from './offices'
import type { SeedPlan, VillagePlan } from './plan'
import { seededId } from './seeded-id'
import { GROUPS, SURNAMES } from './words'

const OPENED_ON = '2020-01-01'
const SHAPES = ['threeGenerations', 'parentsAndChildren', 'parentsAndChildren', 'grandparentsAndChild'] as const
const LISTINGS: readonly Listing[] = ['named', 'named', 'masked', 'unanswered', 'hidden']
const ADULT_BORN_BY = 2004

/** Somebody of the village as the later parts of the seed need them. */
export interface Settled {
  personId: PersonId
  name: string
  birthYear: number
}

/** A household with its adults, the head first. */
export interface SettledHousehold {
  householdId: HouseholdId
  salt: Uint8Array
  listing: Listing
  adults: readonly Settled[]
}

/** Rows of a village's people, in the order in which tables may be filled. */
export interface PeopleRows {
  person: (typeof person.$inferInsert)[]
  household: (typeof household.$inferInsert)[]
  membership: (typeof membership.$inferInsert)[]
  account: (typeof account.$inferInsert)[]
  binding: (typeof binding.$inferInsert)[]
}

export interface SettledVillage {
  villageCode: DivisionCode
  households: SettledHousehold[]
  rows: PeopleRows
}

/** A village's families with their accounts; the same plan makes the same people. */
export function settleVillage(plan: SeedPlan, { villageCode, households }: VillagePlan): SettledVillage {
  const random = seededRandom(`${plan.seed}:${villageCode}`)
  const surnames = random.shuffled(SURNAMES).slice(0, 8)
  const namer = new Namer(random, surnames.slice(0, 3))
  const village: SettledVillage = {
    villageCode,
    households: [],
    rows: { person: [], household: [], membership: [], account: [], binding: [] },
  }
  for (let number = 1; number <= households; number += 1) {
    const householdKey = `${plan.seed}:${villageCode}-${number}`
    const family = makeFamily(random, namer, {
      householdKey,
      surname: random.pick(surnames),
      shape: random.pick(SHAPES),
    })
    settle(village, random, plan, { householdKey, number, members: membersOf(family) })
  }
  return village
}

interface Moving {
  householdKey: string
  number: number
  members: readonly { key: string; name: string; birthYear: number }[]
}

function settle(village: SettledVillage, random: Random, plan: SeedPlan, { householdKey, number, members }: Moving) {
  const { villageCode, rows } = village
  const opened = startOfCountyDay(OPENED_ON)
  const householdId = seededId<HouseholdId>(opened, 'household', householdKey)
  const people = members.map(({ key, name, birthYear }) => ({
    personId: seededId<PersonId>(opened, 'person', key),
    name,
    birthYear,
  }))
  const [head] = people
  if (!head) throw new Error('a family has a head')
  const salt = sha256(new TextEncoder().encode(`salt:${householdKey}`)).subarray(0, 16)
  const listing = random.pick(LISTINGS)
  rows.household.push({
    ...{ id: householdId, villageCode, number: String(number), group: random.pick(GROUPS), headId: head.personId },
    ...{ listing, ledgerSalt: salt, openedOn: OPENED_ON, closedOn: null },
  })
  const grown = people.filter((one) => one.birthYear <= ADULT_BORN_BY)
  const adults = grown.length > 0 ? grown : [head]
  // Who holds an office works with it.
  const officer = number <= OFFICES.length ? adults[0] : undefined
  for (const one of people) {
    rows.person.push({ id: one.personId, name: one.name, pinyin: pinyinKey(one.name), birthYear: one.birthYear })
    rows.membership.push({ householdId, personId: one.personId, from: OPENED_ON, until: null })
    const drawn = random.int(1, 100) <= plan.accountsPercent
    if (drawn || one === officer) openAccount(village, one)
  }
  village.households.push({ householdId, salt, listing, adults })
}

function openAccount({ villageCode, rows }: SettledVillage, { personId, name, birthYear }: Settled): void {
  const at = startOfCountyDay(OPENED_ON)
  const accountId = seededId<AccountId>(at, 'account', personId)
  rows.account.push({ id: accountId, openid: null, createdAt: at, personInUseId: null, closedAt: null })
  rows.binding.push({
    ...{ id: seededId<BindingId>(at, 'binding', personId), accountId, villageCode, claimedName: name, birthYear },
    ...{ phoneTail: null, status: 'approved', personId, reason: null, requestedAt: at, decidedBy: null, decidedAt: at },
  })
}
