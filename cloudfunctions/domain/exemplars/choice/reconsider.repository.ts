import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { ContestId, PersonId } from '../../../contract/ids'
import { exemplarCandidacy, exemplarContest, exemplarEntry, exemplarSeat } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import { LIVE_STATUSES } from '../candidates/entry'

/** Contests in which places are being chosen, where one of the two has a seat and the other is, or recommended, a candidate. */
export async function findBetween(db: Reader, pair: readonly [PersonId, PersonId]): Promise<ContestId[]> {
  const rows = await db
    .selectDistinct({ id: exemplarContest.id })
    .from(exemplarContest)
    .innerJoin(exemplarSeat, eq(exemplarSeat.contestId, exemplarContest.id))
    .innerJoin(exemplarEntry, eq(exemplarEntry.contestId, exemplarContest.id))
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .where(
      and(
        eq(exemplarContest.stage, 'choosing'),
        inArray(exemplarSeat.personId, [...pair]),
        inArray(exemplarEntry.status, [...LIVE_STATUSES]),
        or(inArray(exemplarCandidacy.personId, [...pair]), inArray(exemplarCandidacy.recommenderId, [...pair])),
      ),
    )
    .orderBy(asc(exemplarContest.id))
  return rows.map((row) => row.id)
}
