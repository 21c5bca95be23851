import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, NoticeId, NoticeLineId, ObjectionId, PersonId } from '../../../contract/ids'
import {
  OBJECTION_GROUNDS,
  OBJECTION_LEVELS,
  OBJECTION_STATUSES,
  type ObjectionGround,
  type ObjectionLevel,
  type ObjectionStatus,
} from '../../../contract/objection-words'
import {
  OBJECTION_ANSWERS,
  OBJECTION_CHANNELS,
  OBJECTION_VERDICTS,
  type ObjectionAnswer,
  type ObjectionChannel,
  type ObjectionVerdict,
} from '../../../contract/objections'
import { instant, oneOf } from './columns'
import { notice, noticeLine } from './notices'
import { division, person } from './people'

const objectionId = () =>
  uuid('objection_id')
    .$type<ObjectionId>()
    .notNull()
    .references(() => objection.id)

/** What lists may show: never who objected, nor what they wrote. */
export const objection = pgTable(
  'objection',
  {
    id: uuid('id').$type<ObjectionId>().primaryKey(),
    noticeId: uuid('notice_id')
      .$type<NoticeId>()
      .notNull()
      .references(() => notice.id),
    lineId: uuid('line_id')
      .$type<NoticeLineId>()
      .notNull()
      .references(() => noticeLine.id),
    /** That of the notice; reach is checked against it. */
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    ground: text('ground').$type<ObjectionGround>().notNull(),
    channel: text('channel').$type<ObjectionChannel>().notNull(),
    raisedAt: instant('raised_at').notNull(),
    level: text('level').$type<ObjectionLevel>().notNull(),
    /** Since when it lies with this level. */
    since: instant('since').notNull(),
    status: text('status').$type<ObjectionStatus>().notNull(),
    /** Open: the level answers before it. Answered: the objector may go higher before it. Null when it is over. */
    dueAt: instant('due_at'),
    closedAt: instant('closed_at'),
    /** Since when the township has to tell an objector who has no account; null when there is nothing to tell. */
    toTellSince: instant('to_tell_since'),
  },
  (t) => [
    index('objection_line').on(t.lineId),
    index('objection_queue').on(t.divisionCode, t.id),
    index('objection_due').on(t.dueAt).where(sql`${t.dueAt} is not null`),
    check('objection_ground', oneOf(t.ground, OBJECTION_GROUNDS)),
    check('objection_channel', oneOf(t.channel, OBJECTION_CHANNELS)),
    check('objection_level', oneOf(t.level, OBJECTION_LEVELS)),
    check('objection_status', oneOf(t.status, OBJECTION_STATUSES)),
    check('objection_clock_runs', sql`(${t.status} in ('open', 'answered')) = (${t.dueAt} is not null)`),
    check('objection_closed', sql`(${t.dueAt} is null) = (${t.closedAt} is not null)`),
  ],
)

/** Sealed: who objected and what they wrote. Read by the deciding level alone, and every reading leaves a trace. */
export const objectionSealed = pgTable(
  'objection_sealed',
  {
    objectionId: objectionId().primaryKey(),
    lineId: uuid('line_id')
      .$type<NoticeLineId>()
      .notNull()
      .references(() => noticeLine.id),
    objectorId: uuid('objector_id')
      .$type<PersonId>()
      .references(() => person.id),
    /** Of an objector who is on no roster. */
    objectorName: text('objector_name'),
    words: text('words').notNull(),
    /** Who brought the paper, if not the objector. */
    broughtBy: text('brought_by'),
    /** The township officer who entered what came on paper or by telephone. */
    enteredBy: uuid('entered_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    uniqueIndex('objection_once_a_person').on(t.lineId, t.objectorId),
    index('objection_sealed_objector').on(t.objectorId, t.objectionId),
    check('objection_sealed_somebody', sql`(${t.objectorId} is null) <> (${t.objectorName} is null)`),
  ],
)

/** What each level made of it. */
export const objectionAnswer = pgTable(
  'objection_answer',
  {
    objectionId: objectionId(),
    level: text('level').$type<ObjectionLevel>().notNull(),
    since: instant('since').notNull(),
    answer: text('answer').$type<ObjectionAnswer>().notNull(),
    reasons: text('reasons').array().notNull(),
    answeredAt: instant('answered_at').notNull(),
    /** The officer; null for a group, and when nobody answered in time. */
    answeredBy: uuid('answered_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.objectionId, t.level] }),
    check('objection_answer_level', oneOf(t.level, OBJECTION_LEVELS)),
    check('objection_answer', oneOf(t.answer, OBJECTION_ANSWERS)),
    check('objection_answer_says_why', sql`(${t.answer} = 'overdue') = (cardinality(${t.reasons}) = 0)`),
  ],
)

/** The county group of one objection, fixed when it comes before them, with the voice of each. */
export const objectionSeat = pgTable(
  'objection_seat',
  {
    objectionId: objectionId(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    verdict: text('verdict').$type<ObjectionVerdict>(),
    reason: text('reason'),
    spokenAt: instant('spoken_at'),
  },
  (t) => [
    primaryKey({ columns: [t.objectionId, t.personId] }),
    index('objection_seat_person').on(t.personId, t.objectionId),
    check('objection_seat_verdict', oneOf(t.verdict, OBJECTION_VERDICTS)),
    check(
      'objection_seat_spoken',
      sql`(${t.verdict} is null) = (${t.spokenAt} is null) and (${t.verdict} is null) = (${t.reason} is null)`,
    ),
  ],
)
