import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type {
  ClassRequestId,
  ClassSessionId,
  CourseId,
  DivisionCode,
  PersonId,
  RaisedMatterId,
  StationId,
} from '../../../contract/ids'
import { MATTER_STATUSES, type MatterStatus } from '../../../contract/school-words'
import { instant, oneOf } from './columns'
import { division, person } from './people'
import { classSession, course, station } from './school'

/** A raised matter 提出事项: asked in class, before it or without one; owned, answered in public, rated. */
export const raisedMatter = pgTable(
  'raised_matter',
  {
    id: uuid('id').$type<RaisedMatterId>().primaryKey(),
    stationId: uuid('station_id')
      .$type<StationId>()
      .notNull()
      .references(() => station.id),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    sessionId: uuid('session_id')
      .$type<ClassSessionId>()
      .references(() => classSession.id),
    raisedBy: uuid('raised_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    words: text('words').notNull(),
    status: text('status').$type<MatterStatus>().notNull(),
    raisedAt: instant('raised_at').notNull(),
    /** Matter owner 承办人: a person of the village's offices, named. */
    ownerName: text('owner_name'),
    dueAt: instant('due_at').notNull(),
    /** Overdue: the township answers for it from then on. */
    movedUpAt: instant('moved_up_at'),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by')
      .$type<PersonId>()
      .references(() => person.id),
    rating: integer('rating'),
  },
  (t) => [
    index('raised_matter_village').on(t.villageCode, t.raisedAt, t.id),
    index('raised_matter_person').on(t.raisedBy, t.raisedAt, t.id),
    index('raised_matter_due').on(t.dueAt).where(sql`${t.status} in ('raised', 'owned') and ${t.movedUpAt} is null`),
    check('raised_matter_status', oneOf(t.status, MATTER_STATUSES)),
    check('raised_matter_owned', sql`${t.status} = 'raised' or ${t.ownerName} is not null`),
    check(
      'raised_matter_answered',
      sql`(${t.status} in ('answered', 'rated')) = (${t.answer} is not null) and (${t.answer} is null) = (${t.answeredAt} is null) and (${t.answer} is null) = (${t.answeredBy} is null)`,
    ),
    check(
      'raised_matter_rated',
      sql`(${t.status} = 'rated') = (${t.rating} is not null) and coalesce(${t.rating}, 1) between 1 and 5`,
    ),
  ],
)

/** 点单: a topic that residents ask for, until the station makes it a course. */
export const classRequest = pgTable(
  'class_request',
  {
    id: uuid('id').$type<ClassRequestId>().primaryKey(),
    stationId: uuid('station_id')
      .$type<StationId>()
      .notNull()
      .references(() => station.id),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    topic: text('topic').notNull(),
    askedAt: instant('asked_at').notNull(),
    courseId: uuid('course_id')
      .$type<CourseId>()
      .references(() => course.id),
  },
  (t) => [index('class_request_village').on(t.villageCode, t.askedAt, t.id)],
)

/** Who asked for a topic, the first among them. */
export const classRequestBacker = pgTable(
  'class_request_backer',
  {
    requestId: uuid('request_id')
      .$type<ClassRequestId>()
      .notNull()
      .references(() => classRequest.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.personId] }), index('class_request_backer_person').on(t.personId)],
)
