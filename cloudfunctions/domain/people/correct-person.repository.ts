import { eq } from 'drizzle-orm'
import type { HouseholdId, PersonId } from '../../contract/ids'
import { household, person } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

export async function updatePerson(
  tx: Tx,
  id: PersonId,
  changed: Partial<Pick<typeof person.$inferInsert, 'name' | 'pinyin' | 'birthYear'>>,
): Promise<void> {
  await tx.update(person).set(changed).where(eq(person.id, id))
}

export async function updateGroup(tx: Tx, id: HouseholdId, group: string): Promise<void> {
  await tx.update(household).set({ group }).where(eq(household.id, id))
}
