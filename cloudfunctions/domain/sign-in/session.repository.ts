import { and, desc, eq, gt, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { AccountId, PersonId, SessionId } from '../../contract/ids'
import { session } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

/** Whose sessions: of a person, and those of their account that are nobody's in particular. */
export interface SessionOwner {
  accountId: AccountId
  personId: PersonId | null
}

function isOf({ accountId, personId }: SessionOwner): SQL | undefined {
  const nobodys = isNull(session.personId)
  const theirs = personId === null ? nobodys : or(nobodys, eq(session.personId, personId))
  return and(eq(session.accountId, accountId), theirs)
}

/** Last used first; those that had time left at `now`, all where it is null. */
export async function findSessions(db: Reader, owner: SessionOwner, now: Date | null) {
  return db
    .select()
    .from(session)
    .where(and(isOf(owner), now === null ? undefined : gt(session.expiresAt, now)))
    .orderBy(desc(session.lastUsedAt), desc(session.id))
}

/** False when it is not theirs or has ended. */
export async function deleteSession(tx: Tx, owner: SessionOwner, id: SessionId): Promise<boolean> {
  const rows = await tx
    .delete(session)
    .where(and(isOf(owner), eq(session.id, id)))
    .returning({ id: session.id })
  return rows.length > 0
}

/** Answers how many there were. */
export async function deleteOthers(tx: Tx, owner: SessionOwner, kept: SessionId | undefined): Promise<number> {
  const rows = await tx
    .delete(session)
    .where(and(isOf(owner), kept && ne(session.id, kept)))
    .returning({ id: session.id })
  return rows.length
}

/** Those that a person let in from their phone. */
export async function deleteLetIn(tx: Tx, personId: PersonId): Promise<number> {
  const rows = await tx.delete(session).where(eq(session.personId, personId)).returning({ id: session.id })
  return rows.length
}
