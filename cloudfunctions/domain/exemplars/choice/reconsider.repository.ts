import { and, asc, eq, exists, gte, inArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ContestId, PersonId } from '../../../contract/ids'
import {
  exemplarCandidacy,
  exemplarContest,
  exemplarEntry,
  exemplarHonour,
  exemplarSeat,
} from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import { LIVE_STATUSES } from '../candidates/entry'
import { STANDING_HONOURS } from '../honours/honour'

const given = alias(exemplarEntry, 'given')

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

/** Contests with an honour that was given on `since` or later and stands, where one of the two had a seat and the other was, or recommended, a candidate. */
export async function findHonouredBetween(
  db: Reader,
  pair: readonly [PersonId, PersonId],
  since: string,
): Promise<ContestId[]> {
  const honoured = db
    .select({ id: exemplarHonour.id })
    .from(exemplarHonour)
    .innerJoin(given, eq(given.id, exemplarHonour.entryId))
    .where(
      and(
        eq(given.contestId, exemplarContest.id),
        inArray(exemplarHonour.status, [...STANDING_HONOURS]),
        gte(exemplarHonour.chosenOn, since),
      ),
    )
  const rows = await db
    .selectDistinct({ id: exemplarContest.id })
    .from(exemplarContest)
    .innerJoin(exemplarSeat, eq(exemplarSeat.contestId, exemplarContest.id))
    .innerJoin(exemplarEntry, eq(exemplarEntry.contestId, exemplarContest.id))
    .innerJoin(exemplarCandidacy, eq(exemplarCandidacy.id, exemplarEntry.candidacyId))
    .where(
      and(
        exists(honoured),
        inArray(exemplarSeat.personId, [...pair]),
        or(inArray(exemplarCandidacy.personId, [...pair]), inArray(exemplarCandidacy.recommenderId, [...pair])),
      ),
    )
    .orderBy(asc(exemplarContest.id))
  return rows.map((row) => row.id)
}
