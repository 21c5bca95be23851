import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, IntentId, PersonId } from '../../../contract/ids'
import { bytes, instant } from './columns'
import { account } from './people'

/** The stored answer of a command: a retry of the same intent answers the same and does nothing twice. */
export const intent = pgTable(
  'intent',
  {
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => account.id),
    id: uuid('id').$type<IntentId>().notNull(),
    path: text('path').notNull(),
    bodyHash: bytes('body_hash').notNull(),
    answer: jsonb('answer'),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), index('intent_at').on(t.at)],
)

/** Every decision leaves one row in its own transaction; nothing cascades it away. */
export const audit = pgTable(
  'audit',
  {
    id: uuid('id').primaryKey(),
    at: instant('at').notNull(),
    /** Null when the clock acted. */
    accountId: uuid('account_id').$type<AccountId>(),
    personId: uuid('person_id').$type<PersonId>(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    subjectId: text('subject_id').notNull(),
    /** Codes and words of the decision; never a contact or a secret. */
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index('audit_subject').on(t.subjectId, t.id), index('audit_at').on(t.at)],
)

/** A browser's session at the host. */
export const session = pgTable('session', {
  idHash: text('id_hash').primaryKey(),
  accountId: uuid('account_id')
    .$type<AccountId>()
    .notNull()
    .references(() => account.id),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})

export const setting = pgTable('setting', { key: text('key').primaryKey(), value: jsonb('value').notNull() })
