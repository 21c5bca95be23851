import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { AccountId, PersonId } from '../../../contract/ids'
import { keptStatement } from '../../../platform/db/kept-statement'
import { account, binding, household, membership, person, personPin } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

const FIELDS = {
  personId: person.id,
  name: person.name,
  householdId: household.id,
  villageCode: household.villageCode,
  hasPin: sql<boolean>`${personPin.personId} is not null`.as('has_pin'),
  personInUseId: account.personInUseId,
}

const onPhone = keptStatement('people_on_phone', FIELDS, (db, fields) =>
  db
    .select(fields)
    .from(binding)
    .innerJoin(account, eq(account.id, binding.accountId))
    .innerJoin(person, and(eq(person.id, binding.personId), isNull(person.diedOn)))
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .leftJoin(personPin, eq(personPin.personId, person.id))
    .where(and(eq(binding.accountId, sql.placeholder('accountId')), eq(binding.status, 'approved')))
    .orderBy(asc(binding.decidedAt), asc(binding.id)),
)

/** The living people of a phone who stand in a roster, in the order in which they came to it. Asked at every call. */
export async function findOnPhone(db: Reader, accountId: AccountId) {
  return onPhone(db, { accountId })
}

export async function updatePersonInUse(tx: Tx, accountId: AccountId, personId: PersonId | null): Promise<void> {
  await tx.update(account).set({ personInUseId: personId }).where(eq(account.id, accountId))
}

/** Takes a person from their phone; answers whose phone it was, null when they were on none. */
export async function removeBinding(tx: Tx, personId: PersonId): Promise<AccountId | null> {
  const rows = await tx
    .update(binding)
    .set({ status: 'removed' })
    .where(and(eq(binding.personId, personId), eq(binding.status, 'approved')))
    .returning({ accountId: binding.accountId })
  return rows[0]?.accountId ?? null
}
