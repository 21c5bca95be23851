import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns'

/** What is done outside of the database once a transaction has committed: never inside of one, which may roll back. */
export const OUTBOX_KINDS = ['phoneMessage', 'photoRemoval', 'rawPhotoRemoval', 'photoCheck'] as const
export type OutboxKind = (typeof OUTBOX_KINDS)[number]

/** `dropped`: not wanted any more, or not taken. `givenUp`: it failed too often. */
export const OUTBOX_STATUSES = ['waiting', 'delivered', 'dropped', 'givenUp'] as const
export type OutboxStatus = (typeof OUTBOX_STATUSES)[number]

export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<OutboxKind>().notNull(),
    /** The message that goes out, the photo whose bytes go; with the kind it is the key of the effect. */
    subjectId: uuid('subject_id').notNull(),
    status: text('status').$type<OutboxStatus>().notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** Not tried before; a worker that took it moves it on, so that nobody else tries at the same time. */
    dueAt: instant('due_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    uniqueIndex('outbox_effect_once').on(t.kind, t.subjectId),
    index('outbox_due').on(t.dueAt).where(sql`${t.status} = 'waiting'`),
    index('outbox_settled').on(t.settledAt).where(sql`${t.settledAt} is not null`),
    check('outbox_kind', oneOf(t.kind, OUTBOX_KINDS)),
    check('outbox_status', oneOf(t.status, OUTBOX_STATUSES)),
    check('outbox_settled', sql`(${t.status} = 'waiting') = (${t.settledAt} is null)`),
  ],
)
