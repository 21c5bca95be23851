import { and, eq, isNull } from 'drizzle-orm'
import type { Village } from '../../cloudfunctions/domain/context'
import { clerkTask, message } from '../../cloudfunctions/platform/db/schema'
import type { TestPerson } from './people'

/** Templates of what a person was told, oldest first. */
export async function toldTo(village: Village, { personId }: Pick<TestPerson, 'personId'>): Promise<string[]> {
  const rows = await village.db.select().from(message).where(eq(message.personId, personId)).orderBy(message.id)
  return rows.map((row) => row.template)
}

/** About whom the clerk is asked to take a paper down. */
export async function takeDowns(village: Village): Promise<{ subjectId: string; personId: string | null }[]> {
  return village.db
    .select({ subjectId: clerkTask.subjectId, personId: clerkTask.personId })
    .from(clerkTask)
    .where(and(eq(clerkTask.kind, 'takeDown'), isNull(clerkTask.doneAt)))
}
