import { and, asc, eq, inArray, lt, lte, sql } from 'drizzle-orm'
import { type OutboxKind, type OutboxStatus, outbox } from './db/schema'
import type { Database, Tx } from './db/types'
import { newId } from './ids'

/*
 * What happens outside of the database is written down inside of it, in the transaction that wants it, and done by a job
 * after the commit: at least once, since a worker may die between doing and marking, and never for what was rolled back.
 * Kind and subject are the key by which the doing is the same however often it is done.
 */

const MINUTE_MS = 60_000

/** Minutes until the next try, by how many there were. It is the time a worker has to itself, too. */
const RETRY_MINUTES = [1, 5, 30, 120, 720, 1440] as const

export const ATTEMPTS_AT_MOST = RETRY_MINUTES.length

const dueAfter = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + (RETRY_MINUTES[attempts - 1] ?? 1440) * MINUTE_MS)

/** Wants effects, once a subject and kind however often they are asked for. */
export async function putInOutbox(tx: Tx, now: Date, kind: OutboxKind, subjectIds: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return
  const rows = subjectIds.map((subjectId) => ({ id: newId(), kind, subjectId, dueAt: now }))
  await tx.insert(outbox).values(rows).onConflictDoNothing()
}

export interface Taken {
  id: string
  kind: OutboxKind
  subjectId: string
  /** This one included. */
  attempts: number
}

/** Takes one effect that is due and that no other worker holds, and moves its next try on; null when there is none. */
export async function takeDue(tx: Tx, now: Date, kinds: readonly OutboxKind[]): Promise<Taken | null> {
  const [row] = await tx
    .select()
    .from(outbox)
    .where(and(eq(outbox.status, 'waiting'), lte(outbox.dueAt, now), inArray(outbox.kind, [...kinds])))
    .orderBy(asc(outbox.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  if (!row) return null
  const attempts = row.attempts + 1
  await tx
    .update(outbox)
    .set({ attempts, dueAt: dueAfter(attempts, now) })
    .where(eq(outbox.id, row.id))
  return { id: row.id, kind: row.kind, subjectId: row.subjectId, attempts }
}

export async function settle(db: Database | Tx, id: string, status: OutboxStatus, at: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ status, settledAt: at })
    .where(and(eq(outbox.id, id), eq(outbox.status, 'waiting')))
}

/** Deletes up to `atMost` effects that were settled before; answers how many. */
export async function forgetSettled(tx: Tx, before: Date, atMost: number): Promise<number> {
  const old = tx.select({ id: outbox.id }).from(outbox).where(lt(outbox.settledAt, before)).limit(atMost)
  const gone = await tx.delete(outbox).where(sql`${outbox.id} in ${old}`).returning({ id: outbox.id })
  return gone.length
}
