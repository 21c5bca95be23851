import type { AccountId, DivisionCode, HouseholdId, PersonId } from '../../cloudfunctions/contract/ids'
import type { Department, Role } from '../../cloudfunctions/contract/roles'
import type { Village, Writing } from '../../cloudfunctions/domain/context'
import { decideRequest, insertAccount, insertBinding } from '../../cloudfunctions/domain/people/binding.repository'
import { grantRole } from '../../cloudfunctions/domain/people/grant-role'
import { openHousehold } from '../../cloudfunctions/domain/people/open-household'
import { adoptRuleSet } from '../../cloudfunctions/domain/points/adopt-rule-set'
import { BY_CLOCK } from '../../cloudfunctions/platform/audit'
import { addDays, countyDate } from '../../cloudfunctions/platform/county-time'
import { newId } from '../../cloudfunctions/platform/ids'
import { COUNTY, VILLAGE } from './village'

/** Runs work in one transaction, as the clock. */
export function writing<T>(village: Village, work: (w: Writing) => Promise<T>): Promise<T> {
  return village.db.transaction((tx) => work({ tx, now: village.clock.now(), by: BY_CLOCK, village }))
}

export interface TestPerson {
  accountId: AccountId
  personId: PersonId
  householdId: HouseholdId
  name: string
}

/** The meeting was long ago, so that acts of the last weeks have rules. */
export async function adoptRules(village: Village, villageCode: DivisionCode = VILLAGE): Promise<void> {
  const metOn = addDays(countyDate(village.clock.now()), -90)
  await writing(village, (w) =>
    adoptRuleSet(w, { villageCode, ruleSetVersion: 1, metOn, entitled: 40, present: 31, inFavour: 30 }),
  )
}

let households = 0

/** A household of people who each have an account of their own. */
export async function household(
  village: Village,
  names: [string, ...string[]],
  villageCode: DivisionCode = VILLAGE,
): Promise<TestPerson[]> {
  households += 1
  const number = String(households).padStart(4, '0')
  const [head, ...others] = names.map((name) => ({ name, birthYear: 1960 }))
  if (!head) throw new Error('a household has a head')
  return writing(village, async (w) => {
    const { householdId, personIds } = await openHousehold(w, {
      villageCode,
      number,
      group: '一组',
      members: [head, ...others],
    })
    const people: TestPerson[] = []
    for (const [index, personId] of personIds.entries()) {
      people.push({
        accountId: await boundAccount(w, personId, villageCode),
        personId,
        householdId,
        name: names[index] ?? '',
      })
    }
    return people
  })
}

/** A person alone in their household. */
export async function person(village: Village, name: string, villageCode: DivisionCode = VILLAGE): Promise<TestPerson> {
  const [only] = await household(village, [name], villageCode)
  if (!only) throw new Error('a household has a head')
  return only
}

async function boundAccount(w: Writing, personId: PersonId, villageCode: DivisionCode): Promise<AccountId> {
  const accountId = await newAccount(w)
  const id = newId<Parameters<typeof decideRequest>[1]>()
  await insertBinding(w.tx, {
    id,
    accountId,
    villageCode,
    claimedName: '—',
    birthYear: 1960,
    status: 'requested',
    requestedAt: w.now,
  })
  await decideRequest(w.tx, id, { status: 'approved', personId, decidedAt: w.now })
  return accountId
}

export async function newAccount(w: Writing): Promise<AccountId> {
  const accountId = newId<AccountId>()
  await insertAccount(w.tx, { id: accountId, createdAt: w.now })
  return accountId
}

/** Gives a role for a year around now. */
export async function give(
  village: Village,
  who: TestPerson,
  role: Role,
  divisionCode: DivisionCode = VILLAGE,
): Promise<void> {
  await grantForYear(village, who, { role, divisionCode })
}

/** Makes somebody the signer of a department of the county for a year around now. */
export async function makeSigner(village: Village, who: TestPerson, department: Department): Promise<void> {
  await grantForYear(village, who, { role: 'departmentSigner', divisionCode: COUNTY, department })
}

async function grantForYear(
  village: Village,
  { personId }: TestPerson,
  office: { role: Role; divisionCode: DivisionCode; department?: Department },
): Promise<void> {
  const today = countyDate(village.clock.now())
  const term = { from: addDays(today, -30), until: addDays(today, 335) }
  await writing(village, (w) => grantRole(w, [COUNTY], { personId, ...office, ...term }))
}

/** So many council members, each from a household of their own. */
export async function council(
  village: Village,
  size: number,
  villageCode: DivisionCode = VILLAGE,
): Promise<TestPerson[]> {
  const members: TestPerson[] = []
  for (let index = 0; index < size; index++) {
    const member = await person(village, `评议${'甲乙丙丁戊己庚辛壬癸'[index] ?? index}`, villageCode)
    await give(village, member, 'councilMember', villageCode)
    members.push(member)
  }
  return members
}
