import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { PersonId } from '../../contract/ids'
import { keptStatement } from '../../platform/db/kept-statement'
import { roleGrant } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import type { ActiveGrant } from './permissions'

const FIELDS = { role: roleGrant.role, divisionCode: roleGrant.divisionCode, department: roleGrant.department }

const today = sql.placeholder('today')
const inForce = keptStatement('grants_in_force', FIELDS, (db, fields) =>
  db
    .select(fields)
    .from(roleGrant)
    .where(
      and(eq(roleGrant.personId, sql.placeholder('personId')), lte(roleGrant.from, today), gte(roleGrant.until, today)),
    ),
)

/** `today` is a date of the county; both ends of a grant are included. Asked at every call. */
export async function findGrantsInForce(db: Reader, personId: PersonId, today: string): Promise<ActiveGrant[]> {
  return inForce(db, { personId, today })
}
