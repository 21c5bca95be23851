import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ACTIVITY_STATUSES, type ActivityStatus } from '../../../contract/activities'
import type { ActivityId, DivisionCode, PersonId, PhotoId, RuleCode } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { division, person } from './people'
import { photo } from './photos'
import { rule } from './rules'

/** Activity record 活动登记: one list of people who took part, from the signed sheet to the ledger. */
export const activity = pgTable(
  'activity',
  {
    id: uuid('id').$type<ActivityId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    status: text('status').$type<ActivityStatus>().notNull(),
    /** Rises with every change that a reader may have missed. */
    version: integer('version').notNull().default(1),
    /** In force in the village on the day that it was held. */
    ruleSetVersion: integer('rule_set_version').notNull(),
    ruleCode: text('rule_code').$type<RuleCode>().notNull(),
    event: text('event').notNull(),
    heldOn: date('held_on').notNull(),
    enteredBy: uuid('entered_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    enteredAt: instant('entered_at').notNull(),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
    /** Why it was returned; kept when it is entered again, so that the next reader knows. */
    words: text('words'),
  },
  (t) => [
    foreignKey({
      name: 'activity_rule',
      columns: [t.ruleSetVersion, t.ruleCode],
      foreignColumns: [rule.ruleSetVersion, rule.code],
    }),
    index('activity_list').on(t.villageCode, t.enteredAt, t.id),
    check('activity_status', oneOf(t.status, ACTIVITY_STATUSES)),
    check('activity_second_person', sql`${t.decidedBy} <> ${t.enteredBy}`),
    check(
      'activity_decided',
      sql`${t.status} not in ('confirmed', 'returned') or (${t.decidedBy} is not null and ${t.decidedAt} is not null)`,
    ),
    check('activity_returned_says_why', sql`${t.status} <> 'returned' or ${t.words} is not null`),
  ],
)

/** Somebody on the list. Record and person together are the source of what is posted: once a person and event. */
export const activityPerson = pgTable(
  'activity_person',
  {
    activityId: uuid('activity_id')
      .$type<ActivityId>()
      .notNull()
      .references(() => activity.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    units: integer('units').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.personId] }),
    index('activity_person_person').on(t.personId),
    check('activity_person_units', sql`${t.units} > 0`),
  ],
)

/** Photos of the signed sheet. */
export const activityPhoto = pgTable(
  'activity_photo',
  {
    photoId: uuid('photo_id')
      .$type<PhotoId>()
      .primaryKey()
      .references(() => photo.id),
    activityId: uuid('activity_id')
      .$type<ActivityId>()
      .notNull()
      .references(() => activity.id),
    /** Order, from 0. */
    position: integer('position').notNull(),
  },
  (t) => [index('activity_photo_activity').on(t.activityId, t.position)],
)
