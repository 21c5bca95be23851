import { and, asc, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Position } from '../cursor'

interface Keyset {
  /** What comes after the position; undefined for the first page. */
  after: SQL | undefined
  orderBy: SQL[]
}

/** Rows by an instant and then by their id, upwards or downwards, and which of them come after a position. */
export function keyset(
  at: AnyPgColumn,
  id: AnyPgColumn,
  position: Position<string> | undefined,
  way: 'up' | 'down',
): Keyset {
  const [order, beyond] = way === 'up' ? [asc, gt] : [desc, lt]
  const after = position && or(beyond(at, position.at), and(eq(at, position.at), beyond(id, position.id)))
  return { after, orderBy: [order(at), order(id)] }
}
