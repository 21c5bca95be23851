import { and, asc, eq, gt, gte, inArray, isNull, notInArray, or } from 'drizzle-orm'
import type { Outsider } from '../../contract/deeds'
import type { DeedId, DivisionCode, NoticeLineId, OutsiderId, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { deed, deedOutsider, deedPraised } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { newId } from '../../platform/ids'
import { withinReach } from '../people/reach'

export type OutsiderRow = typeof deedOutsider.$inferSelect

/** Makes exactly these the deed's praised people whom no roster has; who was linked stays. */
export async function replaceOutsiders(tx: Tx, deedId: DeedId, outsiders: readonly Outsider[]): Promise<void> {
  await tx.delete(deedOutsider).where(and(eq(deedOutsider.deedId, deedId), isNull(deedOutsider.personId)))
  if (outsiders.length === 0) return
  await tx.insert(deedOutsider).values(outsiders.map((one) => ({ id: newId<OutsiderId>(), deedId, ...one })))
}

/** Praised people of deeds whom no roster had when they were nominated, linked since or not. */
export async function findOutsiders(db: Reader, deedIds: readonly DeedId[]): Promise<OutsiderRow[]> {
  if (deedIds.length === 0) return []
  return db
    .select()
    .from(deedOutsider)
    .where(inArray(deedOutsider.deedId, [...deedIds]))
    .orderBy(asc(deedOutsider.id))
}

export async function updateOutsider(
  tx: Tx,
  id: OutsiderId,
  changed: Partial<typeof deedOutsider.$inferInsert>,
): Promise<void> {
  await tx.update(deedOutsider).set(changed).where(eq(deedOutsider.id, id))
}

/** Their lines took effect. */
export async function confirmOutsiders(tx: Tx, lines: readonly NoticeLineId[], at: Date): Promise<void> {
  if (lines.length === 0) return
  await tx
    .update(deedOutsider)
    .set({ confirmedAt: at })
    .where(inArray(deedOutsider.lineId, [...lines]))
}

const OVER = ['declined', 'withdrawn', 'overturned'] as const

/** Unlinked people of standing deeds within reach whose line took effect on or after `since`, or not yet. */
export async function findUnlinked(
  db: Reader,
  reach: readonly DivisionCode[],
  since: Date,
  after: Position<OutsiderId> | undefined,
  limit: number,
) {
  return db
    .select({ outsider: deedOutsider, deed })
    .from(deedOutsider)
    .innerJoin(deed, eq(deed.id, deedOutsider.deedId))
    .where(
      and(
        isNull(deedOutsider.personId),
        notInArray(deed.status, [...OVER]),
        withinReach(deed.villageCode, reach),
        or(isNull(deedOutsider.confirmedAt), gte(deedOutsider.confirmedAt, since)),
        after && gt(deedOutsider.id, after.id),
      ),
    )
    .orderBy(asc(deedOutsider.id))
    .limit(limit)
}

/** Locks one unlinked person of a deed within reach. */
export async function findDeedOfUnlinked(
  db: Reader,
  id: OutsiderId,
  reach: readonly DivisionCode[],
): Promise<DeedId | null> {
  const rows = await db
    .select({ deedId: deedOutsider.deedId })
    .from(deedOutsider)
    .innerJoin(deed, eq(deed.id, deedOutsider.deedId))
    .where(and(eq(deedOutsider.id, id), isNull(deedOutsider.personId), withinReach(deed.villageCode, reach)))
  return rows[0]?.deedId ?? null
}

/** The deed is locked by the caller. */
export async function lockUnlinked(tx: Tx, id: OutsiderId) {
  const rows = await tx
    .select()
    .from(deedOutsider)
    .where(and(eq(deedOutsider.id, id), isNull(deedOutsider.personId)))
    .for('update')
  return rows[0] ?? null
}

/** False when the person is praised in the deed already. */
export async function insertPraised(
  tx: Tx,
  made: { deedId: DeedId; personId: PersonId; linedAt: Date | null },
): Promise<boolean> {
  const rows = await tx.insert(deedPraised).values(made).onConflictDoNothing().returning({ id: deedPraised.deedId })
  return rows.length > 0
}
