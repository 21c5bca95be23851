import { and, eq, gte, lte } from 'drizzle-orm'
import type { PersonId } from '../../contract/ids'
import { roleGrant } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import type { ActiveGrant } from './permissions'

/** `today` is a date of the county; both ends of a grant are included. */
export async function findGrantsInForce(db: Reader, personId: PersonId, today: string): Promise<ActiveGrant[]> {
  return db
    .select({ role: roleGrant.role, divisionCode: roleGrant.divisionCode, department: roleGrant.department })
    .from(roleGrant)
    .where(and(eq(roleGrant.personId, personId), lte(roleGrant.from, today), gte(roleGrant.until, today)))
}
