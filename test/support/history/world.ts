import type { AccountId, DeedId, DivisionCode, ObjectionId, PersonId } from '../../../cloudfunctions/contract/ids'
import type { Role } from '../../../cloudfunctions/contract/roles'
import type { Village, Writing } from '../../../cloudfunctions/domain/context'
import { decideRequest, insertBinding } from '../../../cloudfunctions/domain/people/binding.repository'
import { grantRole } from '../../../cloudfunctions/domain/people/grant-role'
import { openHousehold } from '../../../cloudfunctions/domain/people/open-household'
import { newId } from '../../../cloudfunctions/platform/ids'
import type { MovableClock } from '../clock'
import { adoptRules, newAccount, type TestPerson, writing } from '../people'
import { livedWith, settledSince } from '../roster'
import { COUNTY, START } from '../village'

/** One village in which a history happens; runs of a property each take the next village of the county. */
export interface World {
  village: Village
  clock: MovableClock
  code: DivisionCode
  people: TestPerson[]
  /** The council: two of the families, and four who live alone. */
  members: TestPerson[]
  /** An officer of the township, one of the county, and three panellists of the county. */
  officers: { township: TestPerson; county: TestPerson; panellists: TestPerson[] }
  deeds: DeedId[]
  /** Objections with who raised them, and words that nobody below the deciding level may read. */
  objections: { id: ObjectionId; by: TestPerson; words: string }[]
  /** Commands sent so far. */
  acts: number
  /** Consents as they were given: the tables keep the last one only. */
  consents: { at: Date; deedId: DeedId; personId: PersonId; declined: boolean }[]
}

const FAMILIES = [2, 2, 2, 2, 1, 1, 1, 1] as const
const COUNCIL = [0, 2, 8, 9, 10, 11] as const
const TERM = { from: '2026-01-01', until: '2027-12-31' }

let taken = 0

/** The county has some three hundred; more runs than that start over. */
function nextVillage(codes: readonly DivisionCode[]): DivisionCode {
  const code = codes[taken % codes.length]
  taken += 1
  if (!code) throw new Error('the county has villages')
  return code
}

export async function makeWorld(
  village: Village,
  clock: MovableClock,
  villages: readonly DivisionCode[],
): Promise<World> {
  clock.set(START)
  const code = nextVillage(villages)
  await adoptRules(village, code)
  const people = await writing(village, (w) => settle(w, code))
  const members = COUNCIL.map((index) => at(people, index))
  await writing(village, async (w) => {
    for (const { personId } of members)
      await grantRole(w, [COUNTY], { personId, role: 'councilMember', divisionCode: code, ...TERM })
  })
  const officers = await writing(village, (w) => appoint(w, code))
  await pastHouseholds(village, people)
  return { village, clock, code, people, members, officers, deeds: [], objections: [], acts: 0, consents: [] }
}

async function settle(w: Writing, villageCode: DivisionCode): Promise<TestPerson[]> {
  const people: TestPerson[] = []
  for (const [index, size] of FAMILIES.entries()) {
    const names = Array.from({ length: size }, (_, place) => ({ name: `户${index}人${place}`, birthYear: 1970 }))
    const [head, ...rest] = names
    if (!head) throw new Error('a family has a head')
    const number = `H${taken}-${index}`
    const home = await openHousehold(w, { villageCode, number, group: '一组', members: [head, ...rest] })
    for (const [place, personId] of home.personIds.entries()) {
      const accountId = await bound(w, personId, villageCode)
      people.push({ accountId, personId, householdId: home.householdId, name: names[place]?.name ?? '' })
    }
  }
  return people
}

/** They live in the village and have no part in its deeds. */
async function appoint(w: Writing, villageCode: DivisionCode): Promise<World['officers']> {
  const one = async (role: Role, divisionCode: DivisionCode, at = 0): Promise<TestPerson> => {
    const members: [{ name: string; birthYear: number }] = [{ name: '干部', birthYear: 1975 }]
    const home = await openHousehold(w, { villageCode, number: `O${taken}-${role}${at}`, group: '一组', members })
    const [personId] = home.personIds
    if (!personId) throw new Error('a household has a head')
    await grantRole(w, [COUNTY], { personId, role, divisionCode, ...TERM })
    return { accountId: await bound(w, personId, villageCode), personId, householdId: home.householdId, name: '干部' }
  }
  const township = await one('townshipOfficer', villageCode.slice(0, 9) as DivisionCode)
  const county = await one('countyOfficer', COUNTY)
  const panellists: TestPerson[] = []
  for (const index of [1, 2, 3]) panellists.push(await one('countyPanellist', COUNTY, index))
  return { township, county, panellists }
}

async function bound(w: Writing, personId: PersonId, villageCode: DivisionCode): Promise<AccountId> {
  const accountId = await newAccount(w)
  const id = newId<Parameters<typeof decideRequest>[1]>()
  const request = { id, accountId, villageCode, claimedName: '—', birthYear: 1970 }
  await insertBinding(w.tx, { ...request, status: 'requested', requestedAt: w.now })
  await decideRequest(w.tx, id, { status: 'approved', personId, decidedAt: w.now })
  return accountId
}

/** One member left a family eleven months ago, another left one thirteen months ago. */
async function pastHouseholds(village: Village, people: readonly TestPerson[]): Promise<void> {
  await settledSince(village, at(people, 3), '2019-01-01')
  await settledSince(village, at(people, 5), '2019-01-01')
  await livedWith(village, at(people, 10), at(people, 3), { from: '2020-01-01', until: '2025-04-01' })
  await livedWith(village, at(people, 11), at(people, 5), { from: '2020-01-01', until: '2025-02-01' })
}

/** Picks by a number, wrapping around. @throws Error when there is nothing to pick from */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index % Math.max(1, list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
