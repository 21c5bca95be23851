import { and, asc, eq, inArray, lt, not, sql } from 'drizzle-orm'
import type { LevelCalendar, Quota } from '../../../contract/exemplar-campaigns'
import type { ExemplarCategory } from '../../../contract/exemplar-words'
import type { CampaignId, DivisionCode } from '../../../contract/ids'
import type { DivisionLevel } from '../../../contract/roles'
import { exemplarCalendar, exemplarCampaign, exemplarContest, exemplarQuota } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Campaign = typeof exemplarCampaign.$inferSelect
export type CalendarRow = typeof exemplarCalendar.$inferSelect
export type QuotaRow = typeof exemplarQuota.$inferSelect

/** With its rules. False where a campaign of the division and year is running already. */
export async function insertCampaign(
  tx: Tx,
  made: typeof exemplarCampaign.$inferInsert,
  quotas: readonly Quota[],
  calendar: readonly LevelCalendar[],
): Promise<boolean> {
  const rows = await tx
    .insert(exemplarCampaign)
    .values(made)
    .onConflictDoNothing()
    .returning({ id: exemplarCampaign.id })
  if (rows.length === 0) return false
  await tx.insert(exemplarQuota).values(quotas.map((one) => ({ campaignId: made.id, ...one })))
  await tx.insert(exemplarCalendar).values(calendar.map((one) => ({ campaignId: made.id, ...one })))
  return true
}

export async function findCampaigns(db: Reader, ids: readonly CampaignId[]): Promise<Campaign[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(exemplarCampaign)
    .where(inArray(exemplarCampaign.id, [...ids]))
}

export async function findCampaign(db: Reader, id: CampaignId): Promise<Campaign | null> {
  return (await findCampaigns(db, [id]))[0] ?? null
}

/** Whoever enters a candidate or ends the campaign locks it first. */
export async function lockCampaign(tx: Tx, id: CampaignId): Promise<Campaign | null> {
  const rows = await tx.select().from(exemplarCampaign).where(eq(exemplarCampaign.id, id)).for('update')
  return rows[0] ?? null
}

export async function updateCampaign(
  tx: Tx,
  id: CampaignId,
  changed: Partial<typeof exemplarCampaign.$inferInsert>,
): Promise<void> {
  await tx.update(exemplarCampaign).set(changed).where(eq(exemplarCampaign.id, id))
}

/** Campaigns of these divisions, the latest first. */
export async function findCampaignsOf(
  db: Reader,
  codes: readonly DivisionCode[],
  before: CampaignId | undefined,
  limit: number,
): Promise<Campaign[]> {
  return db
    .select()
    .from(exemplarCampaign)
    .where(and(inArray(exemplarCampaign.divisionCode, [...codes]), before && lt(exemplarCampaign.id, before)))
    .orderBy(sql`${exemplarCampaign.id} desc nulls last`)
    .limit(limit)
}

export async function findQuotas(db: Reader, ids: readonly CampaignId[]): Promise<QuotaRow[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(exemplarQuota)
    .where(inArray(exemplarQuota.campaignId, [...ids]))
    .orderBy(asc(exemplarQuota.category), asc(exemplarQuota.level))
}

/** @throws Error where the campaign has no such category: its contests cannot be made */
export async function quotaOf(
  db: Reader,
  of: { campaignId: CampaignId; category: ExemplarCategory; level: DivisionLevel },
): Promise<QuotaRow> {
  const rows = await db
    .select()
    .from(exemplarQuota)
    .where(
      and(
        eq(exemplarQuota.campaignId, of.campaignId),
        eq(exemplarQuota.category, of.category),
        eq(exemplarQuota.level, of.level),
      ),
    )
  const [row] = rows
  if (!row) throw new Error('a contest is of a category and level of its campaign')
  return row
}

export async function findCalendars(db: Reader, ids: readonly CampaignId[]): Promise<CalendarRow[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(exemplarCalendar)
    .where(inArray(exemplarCalendar.campaignId, [...ids]))
}

/** One running campaign whose last day of scoring lies before `today` and in which no contest runs any more, locked. */
export async function lockConcluded(tx: Tx, today: string): Promise<Campaign | null> {
  const running = tx
    .select({ id: exemplarContest.campaignId })
    .from(exemplarContest)
    .where(not(eq(exemplarContest.stage, 'closed')))
  const ahead = tx
    .select({ id: exemplarCalendar.campaignId })
    .from(exemplarCalendar)
    .where(sql`${exemplarCalendar.scoreUntil} >= ${today}`)
  const rows = await tx
    .select()
    .from(exemplarCampaign)
    .where(
      and(
        eq(exemplarCampaign.status, 'running'),
        not(inArray(exemplarCampaign.id, running)),
        not(inArray(exemplarCampaign.id, ahead)),
      ),
    )
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}
