import type postgres from 'postgres'
import type { AccountId, DivisionCode, HouseholdId, PersonId, SessionId } from '../../../cloudfunctions/contract/ids'
import { LIFETIME } from '../../../cloudfunctions/host/sessions'
import { session } from '../../../cloudfunctions/platform/db/schema'
import type { Database } from '../../../cloudfunctions/platform/db/types'
import { hex, randomSecret, sha256 } from '../../../cloudfunctions/platform/hash'
import { newId } from '../../../cloudfunctions/platform/ids'

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

const DAY_MS = 86_400_000

type Found = Omit<LoadPerson, 'cookie' | 'address'>

const ADULTS = `
select b.account_id as "accountId", p.id as "personId", m.household_id as "householdId", h.village_code as "villageCode", p.name
from binding b
join person p on p.id = b.person_id
join membership m on m.person_id = p.id and m.until_date is null
join household h on h.id = m.household_id
where b.status = 'approved' and p.birth_year <= 2004`

const COUNCIL = `exists (select from role_grant g where g.person_id = p.id and g.role = 'councilMember')`
/** Whose household sits on the council, the council would be recused of. */
const IN_OFFICE = `exists (select from membership other join role_grant g on g.person_id = other.person_id
  where other.household_id = h.id and other.until_date is null)`

const AT_ONCE = 500

/** Signs them in as the host does, many in one statement. */
async function signIn(db: Database, found: readonly Found[], from: number): Promise<LoadPerson[]> {
  const now = new Date()
  const expiresAt = new Date(now.getTime() + LIFETIME.days * DAY_MS)
  const people = found.map((one, at) => {
    const line = from + at
    const address = `10.${line >> 16}.${(line >> 8) & 255}.${line & 255}`
    const token = hex(randomSecret(32))
    const opened = { id: newId<SessionId>(), idHash: hex(sha256(token)), accountId: one.accountId, personId: null }
    const times = { createdAt: now, lastUsedAt: now, expiresAt }
    const row = { ...opened, ...times, system: 'windows' as const, browser: 'edge' as const, openedFrom: address }
    return { person: { ...one, cookie: `yuexiang_session=${token}`, address }, row }
  })
  for (let done = 0; done < people.length; done += AT_ONCE)
    await db.insert(session).values(people.slice(done, done + AT_ONCE).map(({ row }) => row))
  return people.map(({ person }) => person)
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
  db: Database,
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
  const members = await signIn(db, council, 0)
  const nominators = await signIn(db, villagers, members.length)
  return {
    residents: await signIn(db, some, members.length + nominators.length),
    nominators: byVillage(nominators),
    councils: byVillage(members),
  }
}
