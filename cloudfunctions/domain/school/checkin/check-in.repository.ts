import { asc, eq, inArray } from 'drizzle-orm'
import type { EnrolmentId } from '../../../contract/ids'
import { checkIn, enrolment } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type CheckIn = typeof checkIn.$inferSelect

/** False when this tick arrived before. */
export async function insertCheckIn(tx: Tx, made: typeof checkIn.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(checkIn).values(made).onConflictDoNothing().returning({ id: checkIn.id })
  return rows.length > 0
}

export async function findCheckIns(db: Reader, ids: readonly EnrolmentId[]): Promise<CheckIn[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(checkIn)
    .where(inArray(checkIn.enrolmentId, [...ids]))
    .orderBy(asc(checkIn.at), asc(checkIn.id))
}

export async function countWrongCode(tx: Tx, id: EnrolmentId, wrongCodes: number): Promise<void> {
  await tx.update(enrolment).set({ wrongCodes }).where(eq(enrolment.id, id))
}
