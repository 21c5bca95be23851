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
  CASE_STATUSES,
  type CaseStatus,
  CREDIT_GRADES,
  CREDIT_KINDS,
  CREDIT_MEASURES,
  type CreditGrade,
  type CreditKind,
  type CreditMeasure,
  CRITERION_SCOPES,
  CRITERION_SOURCES,
  type CriterionScope,
  type CriterionSource,
  DESIGNATION_STATUSES,
  type DesignationStatus,
} from '../../../contract/credit-words'
import type {
  CreditAdoptionId,
  CreditAssessmentId,
  CreditCaseId,
  DesignationId,
  DivisionCode,
  HouseholdId,
  PersonId,
  PhotoId,
  WithdrawalId,
} from '../../../contract/ids'
import { ADOPTION_OUTCOMES, type AdoptionOutcome } from '../../../contract/rules'
import { instant, oneOf } from './columns'
import { division, household, person } from './people'
import { photo } from './photos'

const divisionCode = () =>
  text('division_code')
    .$type<DivisionCode>()
    .notNull()
    .references(() => division.code)
const somebody = (name: string) =>
  uuid(name)
    .$type<PersonId>()
    .references(() => person.id)

/** A version of the county's standard; a new one never changes an old one. */
export const creditStandard = pgTable('credit_standard', {
  version: integer('version').primaryKey(),
  /** Last day on which it can be applied under; null while the county set no end. */
  lastDay: date('last_day'),
  loadedAt: instant('loaded_at').notNull(),
})

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
    index('credit_assessment_village').on(t.villageCode, t.year).where(sql`${t.ofRound} and ${t.met}`),
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

/** One application, from being sent to its end. */
export const creditCase = pgTable(
  'credit_case',
  {
    id: uuid('id').$type<CreditCaseId>().primaryKey(),
    kind: text('kind').$type<CreditKind>().notNull(),
    /** The village of the household; of a village or township itself. */
    divisionCode: divisionCode(),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .references(() => household.id),
    status: text('status').$type<CaseStatus>().notNull(),
    version: integer('version').notNull().default(1),
    standardVersion: integer('standard_version').references(() => creditStandard.version),
    year: integer('year').notNull(),
    ofRound: boolean('of_round').notNull().default(false),
    runsBusiness: boolean('runs_business').notNull().default(false),
    away: boolean('away').notNull().default(false),
    /** Null where a list of the round laid it before the council. */
    applicantId: somebody('applicant_id'),
    enteredById: somebody('entered_by_id'),
    remedied: text('remedied'),
    attestedBy: somebody('attested_by'),
    attestedWords: text('attested_words'),
    assessmentId: uuid('assessment_id')
      .$type<CreditAssessmentId>()
      .references(() => creditAssessment.id),
    /** Of a village or township: designated, and out of how many, as it was decided on. */
    designated: integer('designated'),
    outOf: integer('out_of'),
    grade: text('grade').$type<CreditGrade>(),
    /** Who asked back, so that the answer goes there. */
    returnedFrom: text('returned_from').$type<CaseStatus>(),
    appliedAt: instant('applied_at').notNull(),
    /** Since when it waits where it is. */
    since: instant('since').notNull(),
    decidedAt: instant('decided_at'),
    publishedAt: instant('published_at'),
  },
  (t) => [
    uniqueIndex('credit_case_one_running')
      .on(sql`coalesce(${t.householdId}::text, ${t.divisionCode})`)
      .where(sql`${t.status} not in ('designated', 'overturned', 'declined', 'withdrawn')`),
    index('credit_case_household').on(t.householdId, t.appliedAt),
    index('credit_case_desk').on(t.divisionCode, t.status, t.since, t.id),
    index('credit_case_assessment').on(t.assessmentId),
    check('credit_case_kind', oneOf(t.kind, CREDIT_KINDS)),
    check('credit_case_status', oneOf(t.status, CASE_STATUSES)),
    check('credit_case_grade', oneOf(t.grade, CREDIT_GRADES)),
    check('credit_case_of_household', sql`(${t.kind} = 'household') = (${t.householdId} is not null)`),
    check('credit_case_share', sql`(${t.kind} = 'household') = (${t.outOf} is null)`),
    check('credit_case_standard', sql`${t.kind} <> 'household' or ${t.standardVersion} is not null`),
    check('credit_case_returned', sql`(${t.status} = 'returned') = (${t.returnedFrom} is not null)`),
    check('credit_case_attested', sql`(${t.attestedBy} is null) = (${t.attestedWords} is null)`),
    check(
      'credit_case_designated_after_notice',
      sql`${t.status} not in ('onNotice', 'designated') or (${t.decidedAt} is not null and ${t.publishedAt} is not null)`,
    ),
  ],
)

/** Papers that belong to an application: seen by those who decide, and by nobody else. */
export const creditPaper = pgTable(
  'credit_paper',
  {
    photoId: uuid('photo_id')
      .$type<PhotoId>()
      .primaryKey()
      .references(() => photo.id),
    caseId: uuid('case_id')
      .$type<CreditCaseId>()
      .notNull()
      .references(() => creditCase.id),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [index('credit_paper_case').on(t.caseId, t.photoId)],
)

/** A declined application can be appealed once; then a withdrawn designation once. */
export const creditAppeal = pgTable(
  'credit_appeal',
  {
    caseId: uuid('case_id')
      .$type<CreditCaseId>()
      .primaryKey()
      .references(() => creditCase.id),
    /** Whose officers hear it now. */
    divisionCode: divisionCode(),
    appealedBy: somebody('appealed_by').notNull(),
    words: text('words').notNull(),
    appealedAt: instant('appealed_at').notNull(),
    dueAt: instant('due_at').notNull(),
    escalatedAt: instant('escalated_at'),
    remindedOn: date('reminded_on'),
    decidedBy: somebody('decided_by'),
    decidedAt: instant('decided_at'),
    accepted: boolean('accepted'),
  },
  (t) => [
    index('credit_appeal_due').on(t.dueAt).where(sql`${t.decidedAt} is null`),
    check(
      'credit_appeal_decided',
      sql`(${t.decidedAt} is null) = (${t.decidedBy} is null) and (${t.decidedAt} is null) = (${t.accepted} is null)`,
    ),
  ],
)

/** What a notice that ran out gave. A household has one at a time that stands. */
export const creditDesignation = pgTable(
  'credit_designation',
  {
    id: uuid('id').$type<DesignationId>().primaryKey(),
    kind: text('kind').$type<CreditKind>().notNull(),
    divisionCode: divisionCode(),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .references(() => household.id),
    caseId: uuid('case_id')
      .$type<CreditCaseId>()
      .notNull()
      .unique()
      .references(() => creditCase.id),
    status: text('status').$type<DesignationStatus>().notNull(),
    grade: text('grade').$type<CreditGrade>(),
    designatedOn: date('designated_on').notNull(),
    /** The year up to which it was reviewed. */
    reviewedYear: integer('reviewed_year').notNull(),
    /** Asked in the annual review what the system cannot know; answered before this day, or it lapses. */
    askedUntil: date('asked_until'),
    endedOn: date('ended_on'),
  },
  (t) => [
    uniqueIndex('credit_designation_one_standing')
      .on(sql`coalesce(${t.householdId}::text, ${t.divisionCode})`)
      .where(sql`${t.status} in ('designated', 'hearing', 'onNotice')`),
    index('credit_designation_division').on(t.divisionCode, t.status, t.grade),
    index('credit_designation_household').on(t.householdId),
    check('credit_designation_kind', oneOf(t.kind, CREDIT_KINDS)),
    check('credit_designation_status', oneOf(t.status, DESIGNATION_STATUSES)),
    check('credit_designation_grade', oneOf(t.grade, CREDIT_GRADES)),
    check('credit_designation_of_household', sql`(${t.kind} = 'household') = (${t.householdId} is not null)`),
    check(
      'credit_designation_ended',
      sql`(${t.status} in ('withdrawn', 'lapsed', 'ceased')) = (${t.endedOn} is not null)`,
    ),
  ],
)

/** A proposal to take a designation back, with its hearing and what became of it. */
export const creditWithdrawal = pgTable(
  'credit_withdrawal',
  {
    id: uuid('id').$type<WithdrawalId>().primaryKey(),
    designationId: uuid('designation_id')
      .$type<DesignationId>()
      .notNull()
      .references(() => creditDesignation.id),
    reason: text('reason').notNull(),
    proposedBy: somebody('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    hearingAt: instant('hearing_at').notNull(),
    place: text('place').notNull(),
    heardAt: instant('heard_at'),
    heardBy: somebody('heard_by'),
    heardWords: text('heard_words'),
    /** Who came along with the household, as they said. */
    companion: text('companion'),
    /** When it ended: withdrawn after its notice, or kept. */
    endedAt: instant('ended_at'),
    withdrawn: boolean('withdrawn'),
    appealWords: text('appeal_words'),
    appealedBy: somebody('appealed_by'),
    appealedAt: instant('appealed_at'),
    appealDueAt: instant('appeal_due_at'),
    appealDecidedBy: somebody('appeal_decided_by'),
    appealDecidedAt: instant('appeal_decided_at'),
  },
  (t) => [
    uniqueIndex('credit_withdrawal_one_running').on(t.designationId).where(sql`${t.endedAt} is null`),
    index('credit_withdrawal_designation').on(t.designationId),
    index('credit_withdrawal_appealed').on(t.appealedAt).where(sql`${t.appealDecidedAt} is null`),
    check('credit_withdrawal_warned', sql`${t.hearingAt} >= ${t.proposedAt} + interval '7 days'`),
    check('credit_withdrawal_heard', sql`(${t.heardAt} is null) = (${t.heardWords} is null)`),
    check('credit_withdrawal_ended', sql`(${t.endedAt} is null) = (${t.withdrawn} is null)`),
    check('credit_withdrawal_only_after_hearing', sql`not coalesce(${t.withdrawn}, false) or ${t.heardAt} is not null`),
    check('credit_withdrawal_appeal', sql`(${t.appealedAt} is null) = (${t.appealWords} is null)`),
  ],
)
