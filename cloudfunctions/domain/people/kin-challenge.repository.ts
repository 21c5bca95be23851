import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode, KinChallengeId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { kinChallenge, kinship, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type KinChallenge = typeof kinChallenge.$inferSelect

/** False when one is open, or the same person has challenged it before. */
export async function insertChallenge(tx: Tx, made: typeof kinChallenge.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(kinChallenge).values(made).onConflictDoNothing().returning({ id: kinChallenge.id })
  return rows.length > 0
}

const a = alias(person, 'a')
const b = alias(person, 'b')

/** Open challenges that officers of these very divisions decide, oldest first. */
export async function findChallenges(
  db: Reader,
  divisions: readonly DivisionCode[],
  after: Position<KinChallengeId> | undefined,
  limit: number,
) {
  const later =
    after &&
    or(
      gt(kinChallenge.challengedAt, after.at),
      and(eq(kinChallenge.challengedAt, after.at), gt(kinChallenge.id, after.id)),
    )
  return db
    .select({ challenge: kinChallenge, kinship, nameA: a.name, nameB: b.name })
    .from(kinChallenge)
    .innerJoin(kinship, eq(kinship.id, kinChallenge.kinshipId))
    .innerJoin(a, eq(a.id, kinship.personA))
    .innerJoin(b, eq(b.id, kinship.personB))
    .where(and(inArray(kinChallenge.divisionCode, [...divisions]), isNull(kinChallenge.decidedAt), later))
    .orderBy(asc(kinChallenge.challengedAt), asc(kinChallenge.id))
    .limit(limit)
}

/** Locks an open challenge that officers of these very divisions decide. */
export async function lockChallenge(
  tx: Tx,
  id: KinChallengeId,
  divisions: readonly DivisionCode[],
): Promise<KinChallenge | null> {
  const rows = await tx
    .select()
    .from(kinChallenge)
    .where(
      and(eq(kinChallenge.id, id), isNull(kinChallenge.decidedAt), inArray(kinChallenge.divisionCode, [...divisions])),
    )
    .for('update')
  return rows[0] ?? null
}

export async function decideChallenge(
  tx: Tx,
  id: KinChallengeId,
  decision: Pick<KinChallenge, 'outcome' | 'reason' | 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  await tx.update(kinChallenge).set(decision).where(eq(kinChallenge.id, id))
}
