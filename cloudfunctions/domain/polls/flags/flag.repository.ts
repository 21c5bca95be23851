import { and, desc, eq, sql } from 'drizzle-orm'
import type { PollFlagId, PollId } from '../../../contract/ids'
import { division, poll, pollFlag } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type PollFlag = typeof pollFlag.$inferSelect

/** So many of the same ballots from one phone, and so many from one village within ten minutes, are shown. */
export const RING_BALLOTS = 4
export const BURST_BALLOTS = 20
const BURST_MINUTES = 10

const isSeen = (rows: unknown): number =>
  Number((Array.isArray(rows) ? rows : (rows as { rows: unknown[] }).rows).length)

/** Ring: the same ballot several times from one phone. Answers how many flags it made. */
export const flagRings = async (tx: Tx, pollId: PollId): Promise<number> =>
  isSeen(
    await tx.execute(sql`
with alike as (
  select gen_random_uuid() as id, array_agg(id) as ballots, min(village_code) as village_code, min(minute) as early,
    max(minute) as late
  from poll_ballot where poll_id = ${pollId} and phone is not null
  group by phone, choices having count(*) >= ${RING_BALLOTS}
), flag as (
  insert into poll_flag (id, poll_id, kind, village_code, from_minute, until_minute, ballots, phones)
  select id, ${pollId}, 'onePhone', village_code, early, late, cardinality(ballots), 1 from alike
), meant as (
  insert into poll_flagged (flag_id, ballot_id) select a.id, b from alike a cross join unnest(a.ballots) as b
)
select id from alike`),
  )

/** Burst: the same ballot many times from one village within ten minutes. Answers how many flags it made. */
export const flagBursts = async (tx: Tx, pollId: PollId): Promise<number> =>
  isSeen(
    await tx.execute(sql`
with alike as (
  select gen_random_uuid() as id, array_agg(id) as ballots, village_code, min(minute) as early, max(minute) as late,
    count(distinct phone) as phones
  from poll_ballot where poll_id = ${pollId} and phone is not null
  group by village_code, choices, floor(extract(epoch from minute) / ${BURST_MINUTES * 60}::integer)
  having count(*) >= ${BURST_BALLOTS}
), flag as (
  insert into poll_flag (id, poll_id, kind, village_code, from_minute, until_minute, ballots, phones)
  select id, ${pollId}, 'burst', village_code, early, late, cardinality(ballots), phones from alike
), meant as (
  insert into poll_flagged (flag_id, ballot_id) select a.id, b from alike a cross join unnest(a.ballots) as b
)
select id from alike`),
  )

/** The latest polls' flags first, those not yet decided before the others. */
export async function findFlags(db: Reader) {
  return db
    .select({ flag: pollFlag, poll, divisionName: division.name })
    .from(pollFlag)
    .innerJoin(poll, eq(poll.id, pollFlag.pollId))
    .innerJoin(division, eq(division.code, pollFlag.villageCode))
    .orderBy(desc(poll.closesAt), sql`${pollFlag.decision} is not null`, desc(pollFlag.ballots), desc(pollFlag.id))
    .limit(100)
}

export async function lockFlag(tx: Tx, id: PollFlagId): Promise<PollFlag | null> {
  const rows = await tx.select().from(pollFlag).where(eq(pollFlag.id, id)).for('update')
  return rows[0] ?? null
}

/** Of a flag whose poll waits for its count. */
export async function decideOn(tx: Tx, flag: PollFlag, decided: Partial<PollFlag>): Promise<void> {
  await tx
    .update(pollFlag)
    .set(decided)
    .where(and(eq(pollFlag.id, flag.id), eq(pollFlag.pollId, flag.pollId)))
}

export async function findFlagOf(db: Reader, id: PollFlagId): Promise<{ pollId: PollId } | null> {
  const rows = await db.select({ pollId: pollFlag.pollId }).from(pollFlag).where(eq(pollFlag.id, id))
  return rows[0] ?? null
}
