import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
  CONSENT_STATES,
  type ConsentState,
  DEED_CLASSES,
  DEED_STATUSES,
  type DeedClass,
  type DeedStatus,
  GUARDIAN_STATES,
  type GuardianState,
} from '../../../contract/deeds'
import type {
  AccountId,
  DeedId,
  DivisionCode,
  NoticeLineId,
  OutsiderId,
  PersonId,
  RuleCode,
} from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { account, division, person } from './people'

export const deed = pgTable(
  'deed',
  {
    id: uuid('id').$type<DeedId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    deedClass: text('deed_class').$type<DeedClass>().notNull(),
    status: text('status').$type<DeedStatus>().notNull(),
    /** Rises with every change that a reader may have missed. */
    version: integer('version').notNull().default(1),
    /** The nominator's own words; read only by those who decide. */
    story: text('story').notNull(),
    place: text('place').notNull(),
    happenedOn: date('happened_on').notNull(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => account.id),
    /** Null until the clerk has confirmed who sent it; review opens then. */
    nominatorId: uuid('nominator_id')
      .$type<PersonId>()
      .references(() => person.id),
    /** The clerk who entered it for somebody without a phone. */
    enteredById: uuid('entered_by_id')
      .$type<PersonId>()
      .references(() => person.id),
    anonymous: boolean('anonymous').notNull(),
    publicText: text('public_text'),
    publicTextBy: uuid('public_text_by')
      .$type<PersonId>()
      .references(() => person.id),
    ruleSetVersion: integer('rule_set_version'),
    ruleCode: text('rule_code').$type<RuleCode>(),
    units: integer('units'),
    submittedAt: instant('submitted_at').notNull(),
    /** Deciding, publishing and crediting are three acts. */
    decidedAt: instant('decided_at'),
    publishedAt: instant('published_at'),
    creditedAt: instant('credited_at'),
    /** What it said was deleted a year after it was declined or withdrawn; the decisions about it stay. */
    erasedAt: instant('erased_at'),
  },
  (t) => [
    index('deed_village_date').on(t.villageCode, t.happenedOn),
    index('deed_account').on(t.accountId, t.id),
    index('deed_nominator').on(t.nominatorId),
    index('deed_credited').on(t.villageCode, t.creditedAt).where(sql`${t.status} = 'confirmed'`),
    index('deed_to_erase')
      .on(t.decidedAt)
      .where(sql`${t.status} in ('declined', 'withdrawn') and ${t.erasedAt} is null`),
    index('deed_awaiting_consent').on(t.decidedAt).where(sql`${t.status} = 'accepted'`),
    check('deed_class', oneOf(t.deedClass, DEED_CLASSES)),
    check('deed_status', oneOf(t.status, DEED_STATUSES)),
    check(
      'deed_award_with_decision',
      sql`${t.status} not in ('townshipCheck', 'accepted', 'onNotice', 'confirmed') or ((${t.status} = 'townshipCheck' or ${t.decidedAt} is not null) and ${t.publicText} is not null and ${t.ruleSetVersion} is not null and ${t.ruleCode} is not null and ${t.units} is not null)`,
    ),
    check('deed_published_before_credited', sql`${t.creditedAt} is null or ${t.publishedAt} < ${t.creditedAt}`),
    check(
      'deed_credited_when_confirmed',
      sql`(${t.status} in ('confirmed', 'reexamined')) = (${t.creditedAt} is not null)`,
    ),
  ],
)

export const deedPraised = pgTable(
  'deed_praised',
  {
    deedId: uuid('deed_id')
      .$type<DeedId>()
      .notNull()
      .references(() => deed.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    consent: text('consent').$type<ConsentState>().notNull().default('unanswered'),
    /** Who declined and still asks for the points, under the rule's name alone. */
    pointsWanted: boolean('points_wanted').notNull().default(false),
    answeredAt: instant('answered_at'),
    /** Who answered, on their phone or on paper: the person, a guardian, the family. */
    answeredBy: uuid('answered_by')
      .$type<PersonId>()
      .references(() => person.id),
    /** When a notice with a line of theirs opened; null again if it ended while they wanted none. */
    linedAt: instant('lined_at'),
    guardian: text('guardian').$type<GuardianState>().notNull().default('notNeeded'),
  },
  (t) => [
    primaryKey({ columns: [t.deedId, t.personId] }),
    index('deed_praised_person').on(t.personId, t.deedId),
    index('deed_praised_guardian').on(t.deedId).where(sql`${t.guardian} = 'asked'`),
    check('deed_praised_consent', oneOf(t.consent, CONSENT_STATES)),
    check('deed_praised_guardian', oneOf(t.guardian, GUARDIAN_STATES)),
    check('deed_praised_points_of_decliners', sql`not ${t.pointsWanted} or ${t.consent} = 'declined'`),
  ],
)

/** A praised person whom no roster has, until the clerk links them to one who has a household. */
export const deedOutsider = pgTable(
  'deed_outsider',
  {
    id: uuid('id').$type<OutsiderId>().primaryKey(),
    deedId: uuid('deed_id')
      .$type<DeedId>()
      .notNull()
      .references(() => deed.id),
    name: text('name').notNull(),
    place: text('place').notNull(),
    /** Their line on the notice. */
    lineId: uuid('line_id').$type<NoticeLineId>(),
    /** When that line took effect. */
    confirmedAt: instant('confirmed_at'),
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    linkedAt: instant('linked_at'),
    linkedBy: uuid('linked_by')
      .$type<PersonId>()
      .references(() => person.id),
  },
  (t) => [
    index('deed_outsider_deed').on(t.deedId),
    index('deed_outsider_unlinked').on(t.id).where(sql`${t.personId} is null`),
    check('deed_outsider_linked', sql`(${t.personId} is null) = (${t.linkedAt} is null)`),
    check('deed_outsider_confirmed_line', sql`${t.confirmedAt} is null or ${t.lineId} is not null`),
  ],
)

export const deedHelped = pgTable(
  'deed_helped',
  {
    deedId: uuid('deed_id')
      .$type<DeedId>()
      .notNull()
      .references(() => deed.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.deedId, t.personId] })],
)

export const deedWitness = pgTable(
  'deed_witness',
  {
    deedId: uuid('deed_id')
      .$type<DeedId>()
      .notNull()
      .references(() => deed.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    note: text('note').notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.deedId, t.personId] }), index('deed_witness_person').on(t.personId, t.deedId)],
)
