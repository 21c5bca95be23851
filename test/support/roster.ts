import { and, eq, isNull } from 'drizzle-orm'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { openHousehold } from '../../cloudfunctions/domain/people/open-household'
import { membership } from '../../cloudfunctions/platform/db/schema'
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

/** They left every household on the date; no roster has them now. */
export async function leaveRoster(village: Village, who: TestPerson, until: string): Promise<void> {
  await village.db
    .update(membership)
    .set({ until })
    .where(and(eq(membership.personId, who.personId), isNull(membership.until)))
}

/** A person alone in their household, of an age, without an account. */
export async function born(village: Village, name: string, birthYear: number, villageCode: DivisionCode) {
  const number = `B${name}`
  return writing(village, (w) =>
    openHousehold(w, { villageCode, number, group: '二组', members: [{ name, birthYear }] }),
  )
}
