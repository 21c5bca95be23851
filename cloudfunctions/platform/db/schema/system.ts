import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, IntentId, PersonId, SessionId } from '../../../contract/ids'
import {
  BROWSERS,
  type Browser,
  SIGN_IN_STATUSES,
  type SignInStatus,
  SYSTEMS,
  type System,
} from '../../../contract/sign-in'
import { bytes, instant, oneOf } from './columns'
import { account, person } from './people'

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
    /** Traces that its account left at its instant when it was done: the auditor counts them again. */
    traces: integer('traces'),
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
export const session = pgTable(
  'session',
  {
    id: uuid('id').$type<SessionId>().primaryKey(),
    idHash: text('id_hash').notNull().unique(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => account.id),
    /** Whose it is who confirmed it on their phone; null: it is whoever's uses the phone of the account. */
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    system: text('system').$type<System>().notNull(),
    browser: text('browser').$type<Browser>().notNull(),
    /** Network address that it was opened from. */
    openedFrom: text('opened_from').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    index('session_account').on(t.accountId),
    index('session_person').on(t.personId),
    check('session_system', oneOf(t.system, SYSTEMS)),
    check('session_browser', oneOf(t.browser, BROWSERS)),
  ],
)

/** A browser that shows a code and waits until somebody lets it in from their phone. */
export const signIn = pgTable(
  'sign_in',
  {
    id: uuid('id').primaryKey(),
    /** Of the code that stands on the screen, and of the secret that only this browser has. */
    codeHash: text('code_hash').notNull().unique(),
    browserHash: text('browser_hash').notNull().unique(),
    status: text('status').$type<SignInStatus>().notNull(),
    system: text('system').$type<System>().notNull(),
    browser: text('browser').$type<Browser>().notNull(),
    openedFrom: text('opened_from').notNull(),
    openedAt: instant('opened_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .references(() => account.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    index('sign_in_from').on(t.openedFrom, t.expiresAt),
    index('sign_in_expires').on(t.expiresAt),
    check('sign_in_status', oneOf(t.status, SIGN_IN_STATUSES)),
    check('sign_in_system', oneOf(t.system, SYSTEMS)),
    check('sign_in_browser', oneOf(t.browser, BROWSERS)),
    check(
      'sign_in_answered',
      sql`(${t.status} = 'waiting') = (${t.accountId} is null) and (${t.status} = 'waiting') = (${t.personId} is null)`,
    ),
  ],
)

export const setting = pgTable('setting', { key: text('key').primaryKey(), value: jsonb('value').notNull() })
