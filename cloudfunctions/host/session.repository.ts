import { and, eq, gt, lte } from 'drizzle-orm'
import type { AccountId } from '../contract/ids'
import { account, session } from '../platform/db/schema'
import type { Reader, Tx } from '../platform/db/types'

export type SessionRow = typeof session.$inferInsert

export async function findSession(db: Reader, idHash: string, now: Date): Promise<AccountId | null> {
  const open = and(eq(session.idHash, idHash), gt(session.expiresAt, now))
  const [row] = await db.select({ accountId: session.accountId }).from(session).where(open)
  return row?.accountId ?? null
}

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
