import { setTimeout as pause } from 'node:timers/promises'
import type postgres from 'postgres'
import type { AccountId, DivisionCode, HouseholdId, PersonId } from '../../../cloudfunctions/contract/ids'
import type { Sessions } from '../../../cloudfunctions/host/sessions'
import { SOME_BROWSER } from '../../../test/support/test-host'

/** Somebody of the county who is signed in. */
export interface LoadPerson {
  accountId: AccountId
  personId: PersonId
  householdId: HouseholdId
  villageCode: DivisionCode
  name: string
  cookie: string
  /** As a proxy would tell it: everybody has a line of their own. */
  address: string
}

export interface LoadPeople {
  /** Of all villages, in no order. */
  residents: LoadPerson[]
  /** Of the villages in which deeds are nominated and reviewed, by village. */
  nominators: Map<DivisionCode, LoadPerson[]>
  councils: Map<DivisionCode, LoadPerson[]>
}

type Found = Omit<LoadPerson, 'cookie' | 'address'>

const ADULTS = `
select b.account_id as "accountId", p.id as "personId", m.household_id as "householdId", h.village_code as "villageCode", p.name
from binding b
join person p on p.id = b.person_id
join membership m on m.person_id = p.id and m.until_date is null
join household h on h.id = m.household_id
where b.status = 'approved' and p.birth_year <= 2004`

const COUNCIL = `exists (select from role_grant g where g.person_id = p.id and g.role = 'councilMember')`
const IN_OFFICE = 'exists (select from role_grant g where g.person_id = p.id)'

const AT_ONCE = 8

async function signIn(sessions: Sessions, found: readonly Found[], from: number): Promise<LoadPerson[]> {
  const people: LoadPerson[] = []
  const left = found.map((one, at) => ({ one, at }))
  const worker = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const token = await sessions.open({ accountId: next.one.accountId, ...SOME_BROWSER })
      const line = from + next.at
      const address = `10.${line >> 16}.${(line >> 8) & 255}.${line & 255}`
      people.push({ ...next.one, cookie: `yuexiang_session=${token}`, address })
      await pause(0)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return people
}

function byVillage(people: readonly LoadPerson[]): Map<DivisionCode, LoadPerson[]> {
  const villages = new Map<DivisionCode, LoadPerson[]>()
  for (const one of people) {
    const theirs = villages.get(one.villageCode)
    if (theirs) theirs.push(one)
    else villages.set(one.villageCode, [one])
  }
  return villages
}

export interface Wanted {
  residents: number
  /** Villages with a busy council, and residents of each who nominate there. */
  busyVillages: number
  nominatorsEach: number
}

/** Signs in residents of all villages, and nominators and councils of some. */
export async function signInPeople(
  owner: postgres.Sql,
  sessions: Sessions,
  { residents, busyVillages, nominatorsEach }: Wanted,
): Promise<LoadPeople> {
  const busy = await owner.unsafe<{ code: DivisionCode }[]>(
    `select code from division where level = 'village' order by md5(code) limit ${busyVillages}`,
  )
  const codes = busy.map(({ code }) => code)
  const some = await owner.unsafe<Found[]>(`${ADULTS} order by md5(p.id::text) limit ${residents}`)
  const council = await owner.unsafe<Found[]>(`${ADULTS} and ${COUNCIL} and h.village_code = any($1)`, [codes])
  const villagers = await owner.unsafe<Found[]>(
    `select "accountId", "personId", "householdId", "villageCode", name from (
       select *, row_number() over (partition by "villageCode" order by md5("personId"::text)) as nth
       from (${ADULTS} and not ${IN_OFFICE} and h.village_code = any($1)) found) numbered where nth <= ${nominatorsEach}`,
    [codes],
  )
  const members = await signIn(sessions, council, 0)
  const nominators = await signIn(sessions, villagers, members.length)
  return {
    residents: await signIn(sessions, some, members.length + nominators.length),
    nominators: byVillage(nominators),
    councils: byVillage(members),
  }
}
