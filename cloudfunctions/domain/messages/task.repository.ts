import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { ClerkTaskId, DivisionCode, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { clerkTask, household, membership, message, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

/** Open tasks within reach, oldest first, with whom they are about and the message to read out. */
export async function findOpenTasks(
  db: Reader,
  reach: readonly DivisionCode[],
  after: Position<ClerkTaskId> | undefined,
  limit: number,
) {
  const later =
    after && or(gt(clerkTask.openedAt, after.at), and(eq(clerkTask.openedAt, after.at), gt(clerkTask.id, after.id)))
  return db
    .select({
      task: clerkTask,
      message,
      personName: person.name,
      group: household.group,
      householdNumber: household.number,
    })
    .from(clerkTask)
    .leftJoin(message, eq(message.id, clerkTask.messageId))
    .leftJoin(person, eq(person.id, clerkTask.personId))
    .leftJoin(membership, and(eq(membership.personId, clerkTask.personId), isNull(membership.until)))
    .leftJoin(household, eq(household.id, membership.householdId))
    .where(and(isNull(clerkTask.doneAt), withinReach(clerkTask.villageCode, reach), later))
    .orderBy(asc(clerkTask.openedAt), asc(clerkTask.id))
    .limit(limit)
}

/** Locks a task within reach, done or not. */
export async function lockTask(tx: Tx, id: ClerkTaskId, reach: readonly DivisionCode[]) {
  const rows = await tx
    .select()
    .from(clerkTask)
    .where(and(eq(clerkTask.id, id), withinReach(clerkTask.villageCode, reach)))
    .for('update')
  return rows[0] ?? null
}

/** Nothing where the same is asked already and not done. */
export async function insertTakeDown(tx: Tx, row: typeof clerkTask.$inferInsert): Promise<void> {
  await tx
    .insert(clerkTask)
    .values(row)
    .onConflictDoNothing({
      target: [clerkTask.subjectId, clerkTask.personId, clerkTask.villageCode],
      where: sql`${clerkTask.kind} = 'takeDown' and ${clerkTask.doneAt} is null`,
    })
}

export async function updateDone(tx: Tx, id: ClerkTaskId, doneAt: Date, doneBy: PersonId): Promise<void> {
  await tx.update(clerkTask).set({ doneAt, doneBy }).where(eq(clerkTask.id, id))
}
