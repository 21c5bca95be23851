import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { intent, objection, objectionSealed } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

/** Each deletes up to `atMost` rows older than `before` and answers how many. */

export async function deleteAudit(tx: Tx, before: Date, atMost: number): Promise<number> {
  const gone = sql<number>`delete_old_audit(${before.toISOString()}::timestamptz, ${atMost}::integer)`
  const rows = await tx.select({ gone }).from(sql`(select 1) as once`)
  return Number(rows[0]?.gone ?? 0)
}

export async function deleteIntents(tx: Tx, before: Date, atMost: number): Promise<number> {
  const old = tx.select({ id: intent.id }).from(intent).where(lt(intent.at, before)).limit(atMost)
  const gone = await tx
    .delete(intent)
    .where(and(inArray(intent.id, old), lt(intent.at, before)))
    .returning({ id: intent.id })
  return gone.length
}

/** Of objections that are over: what came of them stays, who objected and in what words goes. */
export async function deleteSealed(tx: Tx, closedBefore: Date, atMost: number): Promise<number> {
  const old = tx
    .select({ id: objectionSealed.objectionId })
    .from(objectionSealed)
    .innerJoin(objection, eq(objection.id, objectionSealed.objectionId))
    .where(lt(objection.closedAt, closedBefore))
    .limit(atMost)
  const gone = await tx
    .delete(objectionSealed)
    .where(inArray(objectionSealed.objectionId, old))
    .returning({ id: objectionSealed.objectionId })
  return gone.length
}
