import { like, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { DivisionCode } from '../../contract/ids'

/** The condition that a row's division lies within reach; put it into the query, never after it. */
export function withinReach(column: AnyPgColumn, reach: readonly DivisionCode[]): SQL {
  return or(...reach.map((division) => like(column, `${division}%`))) ?? sql`false`
}
