import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  CASE_STATUSES,
  type CaseStatus,
  CREDIT_GRADES,
  CREDIT_KINDS,
  type CreditGrade,
  type CreditKind,
} from '../../../contract/credit-words'
import type {
  CreditAssessmentId,
  CreditCaseId,
  DivisionCode,
  EnterpriseId,
  HouseholdId,
  PersonId,
  PhotoId,
} from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { creditAssessment, creditStandard } from './credit'
import { enterprise } from './enterprises'
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

/** One application, from being sent to its end. */
export const creditCase = pgTable(
  'credit_case',
  {
    id: uuid('id').$type<CreditCaseId>().primaryKey(),
    kind: text('kind').$type<CreditKind>().notNull(),
    /** The village of the household; of a village or township itself; of an enterprise the county, which decides on it. */
    divisionCode: divisionCode(),
    householdId: uuid('household_id')
      .$type<HouseholdId>()
      .references(() => household.id),
    enterpriseId: uuid('enterprise_id')
      .$type<EnterpriseId>()
      .references(() => enterprise.id),
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
      .on(sql`coalesce(${t.householdId}::text, ${t.enterpriseId}::text, ${t.divisionCode})`)
      .where(sql`${t.status} not in ('designated', 'overturned', 'declined', 'withdrawn')`),
    index('credit_case_household').on(t.householdId, t.appliedAt),
    index('credit_case_enterprise').on(t.enterpriseId, t.appliedAt),
    index('credit_case_desk').on(t.divisionCode, t.status, t.since, t.id),
    index('credit_case_assessment').on(t.assessmentId),
    check('credit_case_kind', oneOf(t.kind, CREDIT_KINDS)),
    check('credit_case_status', oneOf(t.status, CASE_STATUSES)),
    check('credit_case_grade', oneOf(t.grade, CREDIT_GRADES)),
    check('credit_case_of_household', sql`(${t.kind} = 'household') = (${t.householdId} is not null)`),
    check('credit_case_of_enterprise', sql`(${t.kind} = 'enterprise') = (${t.enterpriseId} is not null)`),
    check('credit_case_share', sql`(${t.kind} in ('household', 'enterprise')) = (${t.outOf} is null)`),
    check(
      'credit_case_standard',
      sql`${t.kind} not in ('household', 'enterprise') or ${t.standardVersion} is not null`,
    ),
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
