import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type {
  CheckInId,
  ClassSessionId,
  CourseId,
  DivisionCode,
  EnrolmentId,
  PersonId,
  StationId,
} from '../../../contract/ids'
import {
  AUDIENCES,
  type Audience,
  CHECK_IN_KINDS,
  type CheckInKind,
  ENROLMENT_STATUSES,
  type EnrolmentStatus,
  SESSION_STATUSES,
  type SessionStatus,
} from '../../../contract/school-words'
import { bytes, instant, oneOf } from './columns'
import { division, person } from './people'

/** Practice station 文明实践站: one a village; its organiser's grant is over that village. */
export const station = pgTable('station', {
  id: uuid('id').$type<StationId>().primaryKey(),
  villageCode: text('village_code')
    .$type<DivisionCode>()
    .notNull()
    .unique()
    .references(() => division.code),
  name: text('name').notNull(),
  address: text('address').notNull(),
})

export const course = pgTable(
  'course',
  {
    id: uuid('id').$type<CourseId>().primaryKey(),
    stationId: uuid('station_id')
      .$type<StationId>()
      .notNull()
      .references(() => station.id),
    title: text('title').notNull(),
    words: text('words').notNull(),
    madeBy: uuid('made_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    madeAt: instant('made_at').notNull(),
  },
  (t) => [index('course_station').on(t.stationId, t.madeAt)],
)

/** Class session 场次. Its row is locked by whoever gives or frees a seat. */
export const classSession = pgTable(
  'class_session',
  {
    id: uuid('id').$type<ClassSessionId>().primaryKey(),
    courseId: uuid('course_id')
      .$type<CourseId>()
      .notNull()
      .references(() => course.id),
    /** Of the station, so that a week is read from one index. */
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    status: text('status').$type<SessionStatus>().notNull(),
    /** Rises with every change that a reader may have missed. */
    version: integer('version').notNull().default(1),
    room: text('room').notNull(),
    lecturerName: text('lecturer_name').notNull(),
    /** Null for a lecturer whom no roster of the county has. */
    lecturerId: uuid('lecturer_id')
      .$type<PersonId>()
      .references(() => person.id),
    audience: text('audience').$type<Audience>().notNull(),
    capacity: integer('capacity').notNull(),
    /** Enrolments that hold a seat: counted with each of them, so that the database refuses one too many. */
    seatsTaken: integer('seats_taken').notNull().default(0),
    /** The number that the next on the waitlist gets. */
    nextInLine: integer('next_in_line').notNull().default(1),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    enrolFrom: instant('enrol_from').notNull(),
    enrolUntil: instant('enrol_until').notNull(),
    /** Of the check-in code; never leaves the server. */
    secret: bytes('secret').notNull(),
    /** What was taught, and where the materials are; written after class. */
    summary: text('summary'),
    materials: text('materials'),
    recordedAt: instant('recorded_at'),
    cancelledFor: text('cancelled_for'),
    /** Of the sheet's row that it was made from: the same sheet brought again makes nothing. */
    importKey: text('import_key'),
  },
  (t) => [
    uniqueIndex('class_session_import_once').on(t.villageCode, t.importKey).where(sql`${t.importKey} is not null`),
    index('class_session_week').on(t.villageCode, t.startsAt, t.id),
    index('class_session_starts').on(t.startsAt, t.id),
    index('class_session_course').on(t.courseId, t.startsAt),
    index('class_session_lecturer').on(t.lecturerId, t.startsAt).where(sql`${t.lecturerId} is not null`),
    index('class_session_ends').on(t.endsAt).where(sql`${t.status} = 'planned'`),
    check('class_session_status', oneOf(t.status, SESSION_STATUSES)),
    check('class_session_audience', oneOf(t.audience, AUDIENCES)),
    check('class_session_capacity', sql`${t.capacity} between 1 and 500`),
    check('class_session_seats', sql`${t.seatsTaken} between 0 and ${t.capacity}`),
    check('class_session_times', sql`${t.endsAt} > ${t.startsAt}`),
    check('class_session_window', sql`${t.enrolFrom} < ${t.enrolUntil} and ${t.enrolUntil} <= ${t.startsAt}`),
    check('class_session_secret', sql`length(${t.secret}) = 32`),
    check('class_session_recorded', sql`(${t.recordedAt} is null) = (${t.summary} is null)`),
    check('class_session_cancelled', sql`(${t.status} = 'cancelled') = (${t.cancelledFor} is not null)`),
  ],
)

/** One person in one session, for ever the same row: who comes again after cancelling gets a new place in line. */
export const enrolment = pgTable(
  'enrolment',
  {
    id: uuid('id').$type<EnrolmentId>().primaryKey(),
    sessionId: uuid('session_id')
      .$type<ClassSessionId>()
      .notNull()
      .references(() => classSession.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    status: text('status').$type<EnrolmentStatus>().notNull(),
    holdsSeat: boolean('holds_seat').notNull(),
    /** Place in line on the waitlist, by this number; the lowest is first. */
    line: integer('line').notNull(),
    enrolledAt: instant('enrolled_at').notNull(),
    /** Until when the offered seat waits, that instant excluded. */
    offerUntil: instant('offer_until'),
    /** Passed an offer, by declining or by letting it lapse: the next one not before. */
    restsUntil: instant('rests_until'),
    enteredBy: uuid('entered_by')
      .$type<PersonId>()
      .references(() => person.id),
    /** Whom to call about an offer, where the clerk entered it. */
    telephone: text('telephone'),
    /** The slip says that a freed seat is taken without asking. */
    takeAtOnce: boolean('take_at_once').notNull().default(false),
    wrongCodes: integer('wrong_codes').notNull().default(0),
    checkedInAt: instant('checked_in_at'),
    /** The check-in whose points stand. */
    postedFor: uuid('posted_for').$type<CheckInId>(),
  },
  (t) => [
    uniqueIndex('enrolment_once').on(t.sessionId, t.personId),
    uniqueIndex('enrolment_one_open_offer').on(t.personId).where(sql`${t.status} = 'offered'`),
    index('enrolment_line').on(t.sessionId, t.line).where(sql`${t.status} = 'waitlisted'`),
    index('enrolment_person').on(t.personId, t.sessionId),
    index('enrolment_telephone').on(t.sessionId).where(sql`${t.telephone} is not null`),
    index('enrolment_offer').on(t.offerUntil).where(sql`${t.status} = 'offered'`),
    check('enrolment_status', oneOf(t.status, ENROLMENT_STATUSES)),
    check('enrolment_offer_until', sql`(${t.status} = 'offered') = (${t.offerUntil} is not null)`),
    check(
      'enrolment_holds_seat',
      sql`case when ${t.status} in ('enrolled', 'offered', 'attended', 'absent') then ${t.holdsSeat} when ${t.status} = 'onLeave' then true else not ${t.holdsSeat} end`,
    ),
    check('enrolment_attended', sql`(${t.status} = 'attended') = (${t.checkedInAt} is not null)`),
    check('enrolment_proxy', sql`${t.enteredBy} is not null or (${t.telephone} is null and not ${t.takeAtOnce})`),
  ],
)

/** Every check-in and every revert of one, in any order of arrival. Nobody changes it. */
export const checkIn = pgTable(
  'check_in',
  {
    id: uuid('id').$type<CheckInId>().primaryKey(),
    enrolmentId: uuid('enrolment_id')
      .$type<EnrolmentId>()
      .notNull()
      .references(() => enrolment.id),
    kind: text('kind').$type<CheckInKind>().notNull(),
    /** When it happened, by the village's clock. */
    at: instant('at').notNull(),
    /** When it reached the server. */
    arrivedAt: instant('arrived_at').notNull(),
    by: uuid('by_person')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    /** Made by the phone for one tick: the same tick sent twice is one. */
    tickId: uuid('tick_id').notNull(),
    reason: text('reason'),
  },
  (t) => [
    uniqueIndex('check_in_tick_once').on(t.tickId),
    index('check_in_enrolment').on(t.enrolmentId, t.at),
    check('check_in_kind', oneOf(t.kind, CHECK_IN_KINDS)),
    check('check_in_revert_says_why', sql`(${t.kind} = 'revert') = (${t.reason} is not null)`),
  ],
)
