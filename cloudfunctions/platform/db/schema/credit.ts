import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Consequence } from '../../../contract/credit-standards'
import {
  CREDIT_GRADES,
  CREDIT_MEASURES,
  CRITERION_SCOPES,
  CRITERION_SOURCES,
  type CreditGrade,
  type CreditMeasure,
  type CriterionScope,
  type CriterionSource,
  STANDARD_KINDS,
  type StandardKind,
} from '../../../contract/credit-words'
import type { CreditAdoptionId, CreditAssessmentId, DivisionCode, HouseholdId, PersonId } from '../../../contract/ids'
import { ADOPTION_OUTCOMES, type AdoptionOutcome } from '../../../contract/rules'
import { instant, oneOf } from './columns'
import { division, household, person } from './people'

const _divisionCode = () =>
  text('division_code')
    .$type<DivisionCode>()
    .notNull()
    .references(() => division.code)
const somebody = (name: string) =>
  uuid(name)
    .$type<PersonId>()
    .references(() => person.id)

/** A version of the county's standard; a new one never changes an old one. */
export const creditStandard = pgTable(
  'credit_standard',
  {
    version: integer('version').primaryKey(),
    kind: text('kind').$type<StandardKind>().notNull(),
    /** Last day on which it can be applied under; null while the county set no end. */
    lastDay: date('last_day'),
    loadedAt: instant('loaded_at').notNull(),
  },
  (t) => [check('credit_standard_kind', oneOf(t.kind, STANDARD_KINDS))],
)

export const creditCriterion = pgTable(
  'credit_criterion',
  {
    version: integer('version')
      .notNull()
      .references(() => creditStandard.version),
    code: text('code').notNull(),
    source: text('source').$type<CriterionSource>().notNull(),
    measure: text('measure').$type<CreditMeasure>().notNull(),
    scope: text('scope').$type<CriterionScope>().notNull(),
    threshold: integer('threshold'),
  },
  (t) => [
    primaryKey({ columns: [t.version, t.code] }),
    check('credit_criterion_source', oneOf(t.source, CRITERION_SOURCES)),
    check('credit_criterion_measure', oneOf(t.measure, CREDIT_MEASURES)),
    check('credit_criterion_scope', oneOf(t.scope, CRITERION_SCOPES)),
    check('credit_criterion_threshold', sql`(${t.source} = 'computed') = (${t.threshold} is not null)`),
  ],
)

/** A village's representatives' meeting adopted a version, as it does with the rules of points. */
export const creditAdoption = pgTable(
  'credit_adoption',
  {
    id: uuid('id').$type<CreditAdoptionId>().primaryKey(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    version: integer('version')
      .notNull()
      .references(() => creditStandard.version),
    metOn: date('met_on').notNull(),
    entitled: integer('entitled').notNull(),
    present: integer('present').notNull(),
    inFavour: integer('in_favour').notNull(),
    minutes: text('minutes').notNull(),
    consequences: jsonb('consequences').$type<Consequence[]>().notNull(),
    /** Null for a meeting that was held before the village came here. */
    recordedBy: somebody('recorded_by'),
    recordedAt: instant('recorded_at').notNull(),
    inForceFrom: date('in_force_from').notNull(),
  },
  (t) => [
    index('credit_adoption_village').on(t.villageCode, t.recordedAt),
    check('credit_adoption_quorum', sql`${t.present} * 3 >= ${t.entitled} * 2 and ${t.present} <= ${t.entitled}`),
    check('credit_adoption_majority', sql`${t.inFavour} * 2 > ${t.present} and ${t.inFavour} <= ${t.present}`),
    check('credit_adoption_after_notice', sql`${t.inForceFrom} > ${t.metOn} + 7`),
  ],
)

export const creditAdoptionOutcome = pgTable(
  'credit_adoption_outcome',
  {
    adoptionId: uuid('adoption_id')
      .$type<CreditAdoptionId>()
      .notNull()
      .references(() => creditAdoption.id),
    outcome: text('outcome').$type<AdoptionOutcome>().notNull(),
    inForceFrom: date('in_force_from'),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.adoptionId, t.outcome] }),
    check('credit_adoption_outcome_kind', oneOf(t.outcome, ADOPTION_OUTCOMES)),
    check('credit_adoption_outcome_from', sql`(${t.outcome} = 'inForce') = (${t.inForceFrom} is not null)`),
  ],
)

/** What was measured of a household for a year, as it was decided on. Only the flag is ever set later. */
export const creditAssessment = pgTable(
  'credit_assessment',
  {
    id: uuid('id').$type<CreditAssessmentId>().primaryKey(),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .notNull()
      .references(() => household.id),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    year: integer('year').notNull(),
    version: integer('version')
      .notNull()
      .references(() => creditStandard.version),
    assessedAt: instant('assessed_at').notNull(),
    /** Of the year-end round, once a household and year; the others belong to an application. */
    ofRound: boolean('of_round').notNull(),
    honor: integer('honor').notNull(),
    participations: integer('participations').notNull(),
    deedClasses: integer('deed_classes').notNull(),
    upheldObjections: integer('upheld_objections').notNull(),
    /** All criteria that the system computes are met. */
    met: boolean('met').notNull(),
    /** By the points of the calendar year that closed before. */
    grade: text('grade').$type<CreditGrade>(),
    /** Something that it rests on was taken back since. */
    flaggedAt: instant('flagged_at'),
  },
  (t) => [
    uniqueIndex('credit_assessment_round').on(t.householdId, t.year).where(sql`${t.ofRound}`),
    index('credit_assessment_household').on(t.householdId, t.year),
    index('credit_assessment_village').on(t.villageCode, t.year).where(sql`${t.ofRound}`),
    check('credit_assessment_grade', oneOf(t.grade, CREDIT_GRADES)),
  ],
)

/** The year-end round of a village: there from the moment at which everybody of it was assessed. */
export const creditRound = pgTable(
  'credit_round',
  {
    year: integer('year').notNull(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    assessedAt: instant('assessed_at').notNull(),
    households: integer('households').notNull(),
    /** When every designation of the village was renewed, asked or ended. */
    reviewedAt: instant('reviewed_at'),
  },
  (t) => [primaryKey({ columns: [t.year, t.villageCode] })],
)
