import { and, eq, isNull } from 'drizzle-orm'
import type { AccountId, DivisionCode, PersonId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { openHousehold } from '../../cloudfunctions/domain/people/open-household'
import { membership, person } from '../../cloudfunctions/platform/db/schema'
import { newId } from '../../cloudfunctions/platform/ids'
import { type TestPerson, writing } from './people'

/** Dates of the county: they lived in the household of `host` then. */
export async function livedWith(
  village: Village,
  who: TestPerson,
  host: TestPerson,
  dates: { from: string; until: string },
): Promise<void> {
  await village.db.insert(membership).values({ ...dates, personId: who.personId, householdId: host.householdId })
}

/** They have lived in their household since the date. */
export async function settledSince(village: Village, who: TestPerson, from: string): Promise<void> {
  await village.db
    .update(membership)
    .set({ from })
    .where(and(eq(membership.personId, who.personId), isNull(membership.until)))
}

/** They left every household on the date; no roster has them now. */
export async function leaveRoster(village: Village, who: TestPerson, until: string): Promise<void> {
  await village.db
    .update(membership)
    .set({ until })
    .where(and(eq(membership.personId, who.personId), isNull(membership.until)))
}

/** Corrects the year of birth in the roster. */
export async function bornIn(village: Village, who: TestPerson, birthYear: number): Promise<void> {
  await village.db.update(person).set({ birthYear }).where(eq(person.id, who.personId))
}

let strangers = 0

/** Somebody in the roster whose account nobody has bound yet. */
export async function personWithoutAccount(village: Village, name: string, villageCode: DivisionCode) {
  strangers += 1
  const members: [{ name: string; birthYear: number }] = [{ name, birthYear: 1960 }]
  const made = { villageCode, number: `W${strangers}`, group: '一组', members }
  const { householdId, personIds } = await writing(village, (w) => openHousehold(w, made))
  const [personId] = personIds
  if (!personId) throw new Error('a household has a head')
  return { householdId, personId, name, accountId: '' as AccountId }
}

/** Somebody without an account in the household of `host`, there since before the deed. */
export async function childOf(
  village: Village,
  host: TestPerson,
  name: string,
  birthYear: number,
): Promise<TestPerson> {
  const personId = newId<PersonId>()
  await village.db.insert(person).values({ id: personId, name, pinyin: name, birthYear })
  await village.db.insert(membership).values({ personId, householdId: host.householdId, from: '2020-01-01' })
  return { personId, householdId: host.householdId, name, accountId: '' as AccountId }
}
