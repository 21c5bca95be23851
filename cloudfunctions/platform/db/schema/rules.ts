import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { DEED_CLASSES, type DeedClass } from '../../../contract/deeds'
import type { AdoptionId, DivisionCode, PersonId, PhotoId, RuleCode } from '../../../contract/ids'
import { CAP_PERIODS, type CapPeriod } from '../../../contract/points'
import { ADOPTION_OUTCOMES, type AdoptionOutcome } from '../../../contract/rules'
import { instant, oneOf } from './columns'
import { division, person } from './people'
import { photo } from './photos'

export const ruleSet = pgTable('rule_set', {
  version: integer('version').primaryKey(),
  loadedAt: instant('loaded_at').notNull(),
})

export const rule = pgTable(
  'rule',
  {
    ruleSetVersion: integer('rule_set_version')
      .notNull()
      .references(() => ruleSet.version),
    code: text('code').$type<RuleCode>().notNull(),
    name: text('name').notNull(),
    deedClass: text('deed_class').$type<DeedClass>(),
    points: integer('points').notNull(),
    unit: text('unit').notNull(),
    capPoints: integer('cap_points'),
    capPeriod: text('cap_period').$type<CapPeriod>(),
    /** Any one of them must be seen before an approving ballot. */
    evidence: text('evidence').array().notNull(),
    townshipCheck: boolean('township_check').notNull(),
    /** False: honour points only. */
    redeemable: boolean('redeemable').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ruleSetVersion, t.code] }),
    check('rule_deed_class', oneOf(t.deedClass, DEED_CLASSES)),
    check('rule_cap_period', oneOf(t.capPeriod, CAP_PERIODS)),
    check('rule_no_deduction', sql`${t.points} > 0`),
  ],
)

/**
 * A village's representatives' meeting adopted a version: present at least two thirds, more for than half of them. It may
 * switch rules off, never change their values.
 */
export const ruleAdoption = pgTable(
  'rule_adoption',
  {
    id: uuid('id').$type<AdoptionId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    ruleSetVersion: integer('rule_set_version')
      .notNull()
      .references(() => ruleSet.version),
    metOn: date('met_on').notNull(),
    entitled: integer('entitled').notNull(),
    present: integer('present').notNull(),
    inFavour: integer('in_favour').notNull(),
    switchedOff: text('switched_off').array().$type<RuleCode[]>().notNull(),
    minutes: text('minutes').notNull(),
    /** Null for a meeting that was held before the village came here. */
    recordedBy: uuid('recorded_by')
      .$type<PersonId>()
      .references(() => person.id),
    recordedAt: instant('recorded_at').notNull(),
    /** The earliest day on which it can be in force: the first after its notice, as computed when that opened. */
    inForceFrom: date('in_force_from').notNull(),
  },
  (t) => [
    index('rule_adoption_village').on(t.villageCode, t.recordedAt),
    check('rule_adoption_quorum', sql`${t.present} * 3 >= ${t.entitled} * 2 and ${t.present} <= ${t.entitled}`),
    check('rule_adoption_majority', sql`${t.inFavour} * 2 > ${t.present} and ${t.inFavour} <= ${t.present}`),
    check('rule_adoption_after_notice', sql`${t.inForceFrom} > ${t.metOn} + 7`),
  ],
)

/** How the notice of an adoption ended; none while it stands. An upheld objection outweighs whatever was said before. */
export const adoptionOutcome = pgTable(
  'adoption_outcome',
  {
    adoptionId: uuid('adoption_id')
      .$type<AdoptionId>()
      .notNull()
      .references(() => ruleAdoption.id),
    outcome: text('outcome').$type<AdoptionOutcome>().notNull(),
    inForceFrom: date('in_force_from'),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.adoptionId, t.outcome] }),
    check('adoption_outcome_kind', oneOf(t.outcome, ADOPTION_OUTCOMES)),
    check('adoption_outcome_from', sql`(${t.outcome} = 'inForce') = (${t.inForceFrom} is not null)`),
  ],
)

/** Photos of the minutes. */
export const adoptionPhoto = pgTable(
  'adoption_photo',
  {
    photoId: uuid('photo_id')
      .$type<PhotoId>()
      .primaryKey()
      .references(() => photo.id),
    adoptionId: uuid('adoption_id')
      .$type<AdoptionId>()
      .notNull()
      .references(() => ruleAdoption.id),
    /** Order, from 0. */
    position: integer('position').notNull(),
  },
  (t) => [index('adoption_photo_adoption').on(t.adoptionId, t.position)],
)
