import { count, eq, isNull, min, sql } from 'drizzle-orm'
import { intent, notice, OUTBOX_KINDS, type OutboxKind, outbox } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'

export interface Backlog {
  /** Of every kind, none included. */
  waiting: { kind: OutboxKind; n: number }[]
  /** When the oldest effect was due. */
  oldest: Date | null
  noticesOverdue: number
  unanswered: number
}

/** What waits to be done at `now`; each is read from an index over what waits. */
export async function findBacklog(db: Reader, now: Date): Promise<Backlog> {
  const isWaiting = eq(outbox.status, 'waiting')
  const some = await db.select({ kind: outbox.kind, n: count() }).from(outbox).where(isWaiting).groupBy(outbox.kind)
  const waiting = OUTBOX_KINDS.map((kind) => ({ kind, n: some.find((one) => one.kind === kind)?.n ?? 0 }))
  const [oldest] = await db
    .select({ at: min(outbox.dueAt) })
    .from(outbox)
    .where(isWaiting)
  const overdue = sql`${notice.settledAt} is null and ${notice.closesAt} <= ${sql.param(now, notice.closesAt)}`
  const noticesOverdue = await db.$count(notice, overdue)
  return {
    waiting,
    oldest: oldest?.at ?? null,
    noticesOverdue,
    unanswered: await db.$count(intent, isNull(intent.answer)),
  }
}
