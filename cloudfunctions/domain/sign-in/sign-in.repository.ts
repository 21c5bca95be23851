import { and, count, eq, gt, inArray, lte } from 'drizzle-orm'
import type { AccountId, PersonId } from '../../contract/ids'
import type { SignInStatus } from '../../contract/sign-in'
import { signIn } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type SignInRow = typeof signIn.$inferSelect

export const insertSignIn = async (tx: Tx, row: typeof signIn.$inferInsert): Promise<void> =>
  void (await tx.insert(signIn).values(row))

/** Sign-ins begun from an address that have time left at `now`. */
export async function countOpenFrom(db: Reader, from: string, now: Date): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(signIn)
    .where(and(eq(signIn.openedFrom, from), gt(signIn.expiresAt, now)))
  return row?.open ?? 0
}

export async function findByCode(db: Reader, codeHash: string): Promise<SignInRow | null> {
  const [row] = await db.select().from(signIn).where(eq(signIn.codeHash, codeHash))
  return row ?? null
}

export async function lockByCode(tx: Tx, codeHash: string): Promise<SignInRow | null> {
  const [row] = await tx.select().from(signIn).where(eq(signIn.codeHash, codeHash)).for('update')
  return row ?? null
}

export async function lockByBrowser(tx: Tx, browserHash: string): Promise<SignInRow | null> {
  const [row] = await tx.select().from(signIn).where(eq(signIn.browserHash, browserHash)).for('update')
  return row ?? null
}

interface Step {
  status: SignInStatus
  accountId?: AccountId
  personId?: PersonId
}

export const moveSignIn = async (tx: Tx, id: string, step: Step): Promise<void> =>
  void (await tx.update(signIn).set(step).where(eq(signIn.id, id)))

/** Deletes at most so many that ended before; answers how many. */
export async function deleteSignIns(tx: Tx, before: Date, atMost: number): Promise<number> {
  const old = tx.select({ id: signIn.id }).from(signIn).where(lte(signIn.expiresAt, before)).limit(atMost)
  const rows = await tx.delete(signIn).where(inArray(signIn.id, old)).returning({ id: signIn.id })
  return rows.length
}
