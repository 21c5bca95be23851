import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  COMPLAINT_KINDS,
  COMPLAINT_STATUSES,
  COMPLAINT_TOPICS,
  type ComplaintKind,
  type ComplaintStatus,
  type ComplaintTopic,
} from '../../../contract/complaints'
import type { AccountId, ComplaintId, DivisionCode, PersonId } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { account, division, person } from './people'

/** A complaint or suggestion 投诉建议; what was asked and answered stands in its rounds. */
export const complaint = pgTable(
  'complaint',
  {
    id: uuid('id').$type<ComplaintId>().primaryKey(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => account.id),
    /** Null where the account was not bound when it was written. */
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    kind: text('kind').$type<ComplaintKind>().notNull(),
    topic: text('topic').$type<ComplaintTopic>().notNull(),
    /** The village or township complained of. */
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    /** The township or county that handles it now. */
    handlerCode: text('handler_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    anonymous: boolean('anonymous').notNull(),
    status: text('status').$type<ComplaintStatus>().notNull(),
    /** 1, or 2 when it was asked again. */
    round: integer('round').notNull().default(1),
    submittedAt: instant('submitted_at').notNull(),
    /** When it is to be answered. */
    answerBy: instant('answer_by').notNull(),
    /** What is owed next: acceptance or the answer; null when nothing is. */
    dueAt: instant('due_at'),
    escalatedAt: instant('escalated_at'),
    rating: integer('rating'),
  },
  (t) => [
    uniqueIndex('complaint_number').on(t.year, t.number),
    index('complaint_account').on(t.accountId, t.id),
    index('complaint_queue').on(t.handlerCode, t.status, t.id),
    index('complaint_due').on(t.dueAt).where(sql`${t.dueAt} is not null`),
    check('complaint_kind', oneOf(t.kind, COMPLAINT_KINDS)),
    check('complaint_topic', oneOf(t.topic, COMPLAINT_TOPICS)),
    check('complaint_status', oneOf(t.status, COMPLAINT_STATUSES)),
    check('complaint_due', sql`(${t.dueAt} is not null) = (${t.status} in ('submitted', 'accepted'))`),
    check(
      'complaint_rating',
      sql`(${t.rating} is not null) = (${t.status} = 'rated') and coalesce(${t.rating}, 1) between 1 and 5`,
    ),
    check('complaint_asked_twice_at_most', sql`${t.round} between 1 and 2`),
    check(
      'complaint_never_to_whom_it_is_of',
      sql`starts_with(${t.divisionCode}, ${t.handlerCode}) and ${t.divisionCode} <> ${t.handlerCode}`,
    ),
  ],
)

export const complaintRound = pgTable(
  'complaint_round',
  {
    complaintId: uuid('complaint_id')
      .$type<ComplaintId>()
      .notNull()
      .references(() => complaint.id),
    round: integer('round').notNull(),
    asked: text('asked').notNull(),
    askedAt: instant('asked_at').notNull(),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.complaintId, t.round] }),
    check(
      'complaint_round_answered',
      sql`(${t.answer} is null) = (${t.answeredAt} is null) and (${t.answer} is null) = (${t.answeredBy} is null)`,
    ),
  ],
)
