import { and, eq, inArray } from 'drizzle-orm'
import type { PersonId } from '../../contract/ids'
import { binding, clerkTask, message } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export async function insertMessages(tx: Tx, made: (typeof message.$inferInsert)[]): Promise<void> {
  if (made.length > 0) await tx.insert(message).values(made)
}

export async function insertTasks(tx: Tx, made: (typeof clerkTask.$inferInsert)[]): Promise<void> {
  if (made.length > 0) await tx.insert(clerkTask).values(made)
}

/** Which of the people hold an account of their own. */
export async function findReachable(db: Reader, people: readonly PersonId[]): Promise<Set<PersonId>> {
  const rows = await db
    .select({ personId: binding.personId })
    .from(binding)
    .where(and(inArray(binding.personId, [...people]), eq(binding.status, 'approved')))
  return new Set(rows.flatMap((row) => row.personId ?? []))
}
