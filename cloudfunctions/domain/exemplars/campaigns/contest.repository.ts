import { and, asc, eq, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { CampaignId, ContestId, DivisionCode } from '../../../contract/ids'
import { exemplarCampaign, exemplarContest } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export type Contest = typeof exemplarContest.$inferSelect

/** Makes it unless it is there, and locks it. */
export async function ensureContest(tx: Tx, made: typeof exemplarContest.$inferInsert): Promise<Contest> {
  await tx.insert(exemplarContest).values(made).onConflictDoNothing()
  const rows = await tx
    .select()
    .from(exemplarContest)
    .where(
      and(
        eq(exemplarContest.campaignId, made.campaignId),
        eq(exemplarContest.category, made.category),
        eq(exemplarContest.divisionCode, made.divisionCode),
      ),
    )
    .for('update')
  const [row] = rows
  if (!row) throw new Error('it was just made')
  return row
}

export async function findContests(db: Reader, ids: readonly ContestId[]): Promise<Contest[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(exemplarContest)
    .where(inArray(exemplarContest.id, [...ids]))
}

export async function findContest(db: Reader, id: ContestId): Promise<Contest | null> {
  return (await findContests(db, [id]))[0] ?? null
}

/** Whoever changes a contest or an entry of it locks the contest first. */
export async function lockContest(tx: Tx, id: ContestId): Promise<Contest | null> {
  const rows = await tx.select().from(exemplarContest).where(eq(exemplarContest.id, id)).for('update')
  return rows[0] ?? null
}

export async function updateContest(
  tx: Tx,
  id: ContestId,
  changed: Partial<typeof exemplarContest.$inferInsert>,
): Promise<void> {
  await tx.update(exemplarContest).set(changed).where(eq(exemplarContest.id, id))
}

export async function findOpenContestsOf(db: Reader, campaignId: CampaignId): Promise<ContestId[]> {
  const rows = await db
    .select({ id: exemplarContest.id })
    .from(exemplarContest)
    .where(and(eq(exemplarContest.campaignId, campaignId), sql`${exemplarContest.stage} <> 'closed'`))
    .orderBy(asc(exemplarContest.id))
  return rows.map((row) => row.id)
}

/** One contest whose stage is over by the calendar (a vote closes itself) and that was not looked at today, locked. */
export async function lockDueContest(tx: Tx, now: Date, today: string): Promise<Contest | null> {
  const rows = await tx
    .select()
    .from(exemplarContest)
    .where(
      and(
        lte(exemplarContest.stageEndsAt, now),
        ne(exemplarContest.stage, 'voting'),
        or(isNull(exemplarContest.remindedOn), lt(exemplarContest.remindedOn, today)),
      ),
    )
    .orderBy(asc(exemplarContest.stageEndsAt), asc(exemplarContest.id))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** When the next stage ends by the calendar, after `now`. */
export async function findNextStageEnd(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: exemplarContest.stageEndsAt })
    .from(exemplarContest)
    .where(sql`${exemplarContest.stageEndsAt} > ${now.toISOString()}::timestamptz`)
    .orderBy(asc(exemplarContest.stageEndsAt))
    .limit(1)
  return rows[0]?.at ?? null
}

export interface ContestsWanted {
  reach: readonly DivisionCode[]
  campaignId?: CampaignId | undefined
  divisionCode?: DivisionCode | undefined
}

/** Contests within reach with their campaigns, the latest first. */
export async function findContestsWithin(
  db: Reader,
  { reach, campaignId, divisionCode }: ContestsWanted,
  before: ContestId | undefined,
  limit: number,
) {
  const wanted: (SQL | undefined)[] = [
    withinReach(exemplarContest.divisionCode, reach),
    campaignId && eq(exemplarContest.campaignId, campaignId),
    divisionCode && eq(exemplarContest.divisionCode, divisionCode),
    before && lt(exemplarContest.id, before),
  ]
  return db
    .select({ contest: exemplarContest, campaign: exemplarCampaign })
    .from(exemplarContest)
    .innerJoin(exemplarCampaign, eq(exemplarCampaign.id, exemplarContest.campaignId))
    .where(and(...wanted))
    .orderBy(sql`${exemplarContest.id} desc nulls last`)
    .limit(limit)
}
