import { and, eq, getTableColumns, gt, lte, sql } from 'drizzle-orm'
import type { AccountId, SessionId } from '../contract/ids'
import { keptStatement } from '../platform/db/kept-statement'
import { account, session } from '../platform/db/schema'
import type { Database, Reader, Tx } from '../platform/db/types'

export type SessionRow = typeof session.$inferInsert

const openSession = keptStatement('open_session', getTableColumns(session), (db, fields) =>
  db
    .select(fields)
    .from(session)
    .where(and(eq(session.idHash, sql.placeholder('idHash')), gt(session.expiresAt, sql.placeholder('now')))),
)

/** The session that is open with this token at `now`; asked at every call. */
export async function findSession(db: Reader, idHash: string, now: Date): Promise<typeof session.$inferSelect | null> {
  const [row] = await openSession(db, { idHash, now: now.toISOString() })
  return row ?? null
}

export const touchSession = async (db: Database, id: SessionId, lastUsedAt: Date, expiresAt: Date): Promise<void> =>
  void (await db.update(session).set({ lastUsedAt, expiresAt }).where(eq(session.id, id)))

export async function accountExists(db: Reader, accountId: AccountId): Promise<boolean> {
  const rows = await db.select({ id: account.id }).from(account).where(eq(account.id, accountId))
  return rows.length > 0
}

export const insertSession = async (tx: Tx, row: SessionRow): Promise<void> =>
  void (await tx.insert(session).values(row))

export const deleteExpired = async (tx: Tx, now: Date): Promise<void> =>
  void (await tx.delete(session).where(lte(session.expiresAt, now)))

export const deleteSession = async (tx: Tx, idHash: string): Promise<void> =>
  void (await tx.delete(session).where(eq(session.idHash, idHash)))
