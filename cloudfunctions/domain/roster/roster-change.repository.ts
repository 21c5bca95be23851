import { and, arrayOverlaps, asc, desc, eq, gt, inArray, lt, ne, or } from 'drizzle-orm'
import type { DivisionCode, HouseholdId, RosterChangeId } from '../../contract/ids'
import type { RosterChangeStatus } from '../../contract/roster'
import type { Position } from '../../platform/cursor'
import { division, household, rosterChange } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

export type RosterChangeRow = typeof rosterChange.$inferSelect

export async function insertChange(tx: Tx, made: typeof rosterChange.$inferInsert): Promise<void> {
  await tx.insert(rosterChange).values(made)
}

export async function lockChange(
  tx: Tx,
  id: RosterChangeId,
  reach?: readonly DivisionCode[],
): Promise<RosterChangeRow | null> {
  const rows = await tx
    .select()
    .from(rosterChange)
    .where(and(eq(rosterChange.id, id), reach && withinReach(rosterChange.villageCode, reach)))
    .for('update')
  return rows[0] ?? null
}

export async function updateChange(
  tx: Tx,
  id: RosterChangeId,
  changed: Partial<typeof rosterChange.$inferInsert>,
): Promise<void> {
  await tx.update(rosterChange).set(changed).where(eq(rosterChange.id, id))
}

export async function findChangesById(db: Reader, ids: readonly RosterChangeId[]): Promise<RosterChangeRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(rosterChange)
        .where(inArray(rosterChange.id, [...ids]))
}

/** Whether another change of one of the households is in one of the states. */
export async function isConcerned(
  db: Reader,
  householdIds: readonly HouseholdId[],
  statuses: readonly RosterChangeStatus[],
  except?: RosterChangeId,
): Promise<boolean> {
  const rows = await db
    .select({ id: rosterChange.id })
    .from(rosterChange)
    .where(
      and(
        inArray(rosterChange.status, [...statuses]),
        arrayOverlaps(rosterChange.householdIds, [...householdIds]),
        except && ne(rosterChange.id, except),
      ),
    )
    .limit(1)
  return rows.length > 0
}

export async function findOpenChange(db: Reader, householdId: HouseholdId) {
  const rows = await db
    .select({ changeId: rosterChange.id, kind: rosterChange.kind })
    .from(rosterChange)
    .where(and(eq(rosterChange.householdId, householdId), eq(rosterChange.status, 'proposed')))
  return rows[0] ?? null
}

/** Open ones oldest first, decided ones newest first, by when they were proposed. */
export async function findChanges(
  db: Reader,
  reach: readonly DivisionCode[],
  list: 'open' | 'decided',
  after: Position<RosterChangeId> | undefined,
  limit: number,
) {
  const open = list === 'open'
  const beyond = open ? gt : lt
  const order = open ? asc : desc
  const at = rosterChange.proposedAt
  const later = after && or(beyond(at, after.at), and(eq(at, after.at), beyond(rosterChange.id, after.id)))
  return db
    .select({ change: rosterChange, villageName: division.name, number: household.number })
    .from(rosterChange)
    .innerJoin(division, eq(division.code, rosterChange.villageCode))
    .innerJoin(household, eq(household.id, rosterChange.householdId))
    .where(and((open ? eq : ne)(rosterChange.status, 'proposed'), withinReach(rosterChange.villageCode, reach), later))
    .orderBy(order(at), order(rosterChange.id))
    .limit(limit)
}
