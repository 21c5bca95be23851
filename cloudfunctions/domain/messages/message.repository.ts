import { and, count, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { MessageId, PersonId } from '../../contract/ids'
import type { MessageSubject } from '../../contract/messages'
import type { Position } from '../../platform/cursor'
import { account, binding, clerkTask, message, phoneMute } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export async function insertMessages(tx: Tx, made: (typeof message.$inferInsert)[]): Promise<void> {
  if (made.length > 0) await tx.insert(message).values(made)
}

export async function insertTasks(tx: Tx, made: (typeof clerkTask.$inferInsert)[]): Promise<void> {
  if (made.length > 0) await tx.insert(clerkTask).values(made)
}

/** Which of the people hold an account of their own, and whether it has a phone of the platform. */
export async function findReachable(db: Reader, people: readonly PersonId[]): Promise<Map<PersonId, boolean>> {
  const rows = await db
    .select({ personId: binding.personId, openid: account.openid })
    .from(binding)
    .innerJoin(account, eq(account.id, binding.accountId))
    .where(and(inArray(binding.personId, [...people]), eq(binding.status, 'approved')))
  return new Map(rows.flatMap(({ personId, openid }) => (personId ? [[personId, openid !== null] as const] : [])))
}

/** A person's messages, newest first. */
export async function findInbox(
  db: Reader,
  personId: PersonId,
  before: Position<MessageId> | undefined,
  limit: number,
) {
  const earlier =
    before && or(lt(message.sentAt, before.at), and(eq(message.sentAt, before.at), lt(message.id, before.id)))
  return db
    .select()
    .from(message)
    .where(and(eq(message.personId, personId), earlier))
    .orderBy(sql`${message.sentAt} desc nulls last`, sql`${message.id} desc nulls last`)
    .limit(limit)
}

/** How many of a person's messages are unread, counted up to `atMost`. */
export async function countUnread(db: Reader, personId: PersonId, atMost: number): Promise<number> {
  const some = db
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.personId, personId), isNull(message.readAt)))
    .limit(atMost)
    .as('some')
  const rows = await db.select({ unread: count() }).from(some)
  return rows[0]?.unread ?? 0
}

/** False unless the message is the person's; one that was read before keeps when. */
export async function updateRead(tx: Tx, id: MessageId, personId: PersonId, at: Date): Promise<boolean> {
  const rows = await tx
    .update(message)
    .set({ readAt: sql`coalesce(${message.readAt}, ${at.toISOString()}::timestamptz)` })
    .where(and(eq(message.id, id), eq(message.personId, personId)))
    .returning({ id: message.id })
  return rows.length > 0
}

export async function updateAllRead(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await tx
    .update(message)
    .set({ readAt: at })
    .where(and(eq(message.personId, personId), isNull(message.readAt)))
}

/** A message that its person has not read and wants on the phone, with the phone's identity; null when there is none. */
export async function findUnreadForPhone(db: Reader, id: MessageId) {
  const rows = await db
    .select({ subject: message.subject, sentAt: message.sentAt, openid: account.openid })
    .from(message)
    .innerJoin(binding, and(eq(binding.personId, message.personId), eq(binding.status, 'approved')))
    .innerJoin(account, eq(account.id, binding.accountId))
    .leftJoin(phoneMute, and(eq(phoneMute.personId, message.personId), eq(phoneMute.subject, message.subject)))
    .where(and(eq(message.id, id), isNull(message.readAt), isNull(phoneMute.personId)))
  return rows[0] ?? null
}

/** The subjects that a person does not want on the phone. */
export async function findMuted(db: Reader, personId: PersonId): Promise<Set<MessageSubject>> {
  const rows = await db.select({ subject: phoneMute.subject }).from(phoneMute).where(eq(phoneMute.personId, personId))
  return new Set(rows.map((row) => row.subject))
}

export async function insertMute(tx: Tx, personId: PersonId, subject: MessageSubject): Promise<void> {
  await tx.insert(phoneMute).values({ personId, subject }).onConflictDoNothing()
}

export async function deleteMute(tx: Tx, personId: PersonId, subject: MessageSubject): Promise<void> {
  await tx.delete(phoneMute).where(and(eq(phoneMute.personId, personId), eq(phoneMute.subject, subject)))
}
