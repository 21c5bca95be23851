import { and, asc, eq, inArray } from 'drizzle-orm'
import type { ScoringBody } from '../../../contract/exemplar-words'
import type { ContestId, EntryId, PersonId } from '../../../contract/ids'
import { exemplarContest, exemplarScore, exemplarSeat } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import type { Contest } from '../campaigns/contest.repository'

export type Seat = typeof exemplarSeat.$inferSelect
export type Score = typeof exemplarScore.$inferSelect

export async function insertSeats(
  tx: Tx,
  contestId: ContestId,
  body: ScoringBody,
  people: readonly PersonId[],
): Promise<void> {
  if (people.length === 0) return
  await tx
    .insert(exemplarSeat)
    .values(people.map((personId) => ({ contestId, body, personId })))
    .onConflictDoNothing()
}

export async function findSeats(db: Reader, contestIds: readonly ContestId[]): Promise<Seat[]> {
  if (contestIds.length === 0) return []
  return db
    .select()
    .from(exemplarSeat)
    .where(inArray(exemplarSeat.contestId, [...contestIds]))
    .orderBy(asc(exemplarSeat.personId))
}

/** Contests before whose body a person has a seat now, in scoring or while places are chosen. */
export async function findSeated(db: Reader, personId: PersonId): Promise<Contest[]> {
  const rows = await db
    .select({ contest: exemplarContest })
    .from(exemplarSeat)
    .innerJoin(
      exemplarContest,
      and(eq(exemplarContest.id, exemplarSeat.contestId), eq(exemplarContest.body, exemplarSeat.body)),
    )
    .where(and(eq(exemplarSeat.personId, personId), inArray(exemplarContest.stage, ['scoring', 'choosing'])))
    .orderBy(asc(exemplarContest.stageEndsAt), asc(exemplarContest.id))
  return rows.map((row) => row.contest)
}

export async function insertScores(tx: Tx, made: readonly (typeof exemplarScore.$inferInsert)[]): Promise<boolean> {
  const rows = await tx
    .insert(exemplarScore)
    .values([...made])
    .onConflictDoNothing()
    .returning({ id: exemplarScore.entryId })
  return rows.length === made.length
}

export async function findScores(db: Reader, entryIds: readonly EntryId[]): Promise<Score[]> {
  if (entryIds.length === 0) return []
  return db
    .select()
    .from(exemplarScore)
    .where(inArray(exemplarScore.entryId, [...entryIds]))
}
