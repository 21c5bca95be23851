import { and, eq, gte, inArray, notInArray } from 'drizzle-orm'
import type { PersonId } from '../../contract/ids'
import { deed, deedPraised } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'

/** Whether one of `others` nominated the person since an instant, in a deed that was not declined or withdrawn. */
export async function isNominatedBy(
  db: Reader,
  personId: PersonId,
  others: readonly PersonId[],
  since: Date,
): Promise<boolean> {
  const rows = await db
    .select({ id: deed.id })
    .from(deed)
    .innerJoin(deedPraised, and(eq(deedPraised.deedId, deed.id), eq(deedPraised.personId, personId)))
    .where(
      and(
        inArray(deed.nominatorId, [...others]),
        gte(deed.submittedAt, since),
        notInArray(deed.status, ['declined', 'withdrawn']),
      ),
    )
    .limit(1)
  return rows.length > 0
}
