import { and, asc, eq, inArray, isNotNull, isNull, lte, min, type SQL } from 'drizzle-orm'
import type { DeskOrder } from '../../../contract/fields'
import type { DivisionCode, PersonId, RaisedMatterId } from '../../../contract/ids'
import type { MatterFilter } from '../../../contract/school-matters'
import type { Position } from '../../../platform/cursor'
import { keyset } from '../../../platform/db/keyset'
import { raisedMatter, station } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export type Matter = typeof raisedMatter.$inferSelect
type Before = Position<RaisedMatterId> | undefined

export async function insertMatter(tx: Tx, made: typeof raisedMatter.$inferInsert): Promise<void> {
  await tx.insert(raisedMatter).values(made)
}

export async function updateMatter(tx: Tx, id: RaisedMatterId, changes: Partial<Matter>): Promise<void> {
  await tx.update(raisedMatter).set(changes).where(eq(raisedMatter.id, id))
}

const named = (db: Reader) =>
  db
    .select({ matter: raisedMatter, stationName: station.name })
    .from(raisedMatter)
    .innerJoin(station, eq(station.id, raisedMatter.stationId))

export type NamedMatter = Awaited<ReturnType<typeof findMatters>>[number]

/** The matters of a village that were answered, or one person's own; newest first. */
export async function findMatters(
  db: Reader,
  whose: { villageCode: DivisionCode } | { raisedBy: PersonId },
  before: Before,
  limit: number,
) {
  const scope =
    'raisedBy' in whose
      ? eq(raisedMatter.raisedBy, whose.raisedBy)
      : and(eq(raisedMatter.villageCode, whose.villageCode), isNotNull(raisedMatter.answer))
  const rows = keyset(raisedMatter.raisedAt, raisedMatter.id, before, 'down')
  return named(db)
    .where(and(scope, rows.after))
    .orderBy(...rows.orderBy)
    .limit(limit)
}

const waits = inArray(raisedMatter.status, ['raised', 'owned'])

export interface OpenQuery {
  reach: readonly DivisionCode[]
  /** A township sees what came up to it. */
  movedUp: boolean
  filter: MatterFilter
  now: Date
  order: DeskOrder
  after: Position<RaisedMatterId> | undefined
  limit: number
}

function shownBy(filter: MatterFilter, now: Date): SQL | undefined {
  switch (filter) {
    case 'all':
      return waits
    case 'raised':
    case 'owned':
      return eq(raisedMatter.status, filter)
    case 'overdue':
      return and(waits, lte(raisedMatter.dueAt, now))
  }
}

/** What waits for an answer within reach. */
export async function findOpen(db: Reader, { reach, movedUp, filter, now, order, after, limit }: OpenQuery) {
  const at = order === 'due' ? raisedMatter.dueAt : raisedMatter.raisedAt
  const rows = keyset(at, raisedMatter.id, after, order === 'newest' ? 'down' : 'up')
  const within = withinReach(raisedMatter.villageCode, reach)
  return named(db)
    .where(and(within, shownBy(filter, now), upTo(movedUp), rows.after))
    .orderBy(...rows.orderBy)
    .limit(limit)
}

const upTo = (movedUp: boolean): SQL => (movedUp ? isNotNull(raisedMatter.movedUpAt) : isNull(raisedMatter.movedUpAt))

export async function lockHandled(
  tx: Tx,
  id: RaisedMatterId,
  reach: readonly DivisionCode[],
  movedUp: boolean,
): Promise<Matter | null> {
  const rows = await tx
    .select()
    .from(raisedMatter)
    .where(and(eq(raisedMatter.id, id), withinReach(raisedMatter.villageCode, reach), upTo(movedUp)))
    .for('update')
  return rows[0] ?? null
}

export async function lockRaised(tx: Tx, id: RaisedMatterId, raisedBy: PersonId): Promise<Matter | null> {
  const rows = await tx
    .select()
    .from(raisedMatter)
    .where(and(eq(raisedMatter.id, id), eq(raisedMatter.raisedBy, raisedBy)))
    .for('update')
  return rows[0] ?? null
}

/** One matter that its village is late with, if no other worker holds it. */
export async function lockOverdue(tx: Tx, now: Date): Promise<Matter | null> {
  const rows = await tx
    .select()
    .from(raisedMatter)
    .where(and(waits, isNull(raisedMatter.movedUpAt), lte(raisedMatter.dueAt, now)))
    .orderBy(asc(raisedMatter.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

export async function findNextMatterDue(db: Reader): Promise<Date | null> {
  const rows = await db
    .select({ at: min(raisedMatter.dueAt) })
    .from(raisedMatter)
    .where(and(waits, isNull(raisedMatter.movedUpAt)))
  return rows[0]?.at ?? null
}
