import { and, eq, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { DivisionCode } from '../../contract/ids'
import type { Owner } from './actor'

/** The condition that a row's division lies within reach; put it into the query, never after it. */
export function withinReach(column: AnyPgColumn, reach: readonly DivisionCode[]): SQL {
  return or(...reach.map((division) => like(column, `${division}%`))) ?? sql`false`
}

/**
 * The condition that a row is somebody's own: of the person who uses the phone, or of nobody yet and sent from it. Rows of
 * others of the family who share the phone are not.
 */
export function ownedBy(account: AnyPgColumn, person: AnyPgColumn, { accountId, personId }: Owner): SQL {
  const nobodys = and(eq(account, accountId), isNull(person))
  return or(nobodys, personId === null ? undefined : eq(person, personId)) ?? sql`false`
}
