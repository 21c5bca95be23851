import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  CREDIT_GRADES,
  CREDIT_KINDS,
  type CreditGrade,
  type CreditKind,
  DESIGNATION_STATUSES,
  type DesignationStatus,
} from '../../../contract/credit-words'
import type {
  CreditCaseId,
  DesignationId,
  DivisionCode,
  EnterpriseId,
  HouseholdId,
  PersonId,
  WithdrawalId,
} from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { creditCase } from './credit-cases'
import { enterprise } from './enterprises'
import { division, household, person } from './people'

const divisionCode = () =>
  text('division_code')
    .$type<DivisionCode>()
    .notNull()
    .references(() => division.code)
const somebody = (name: string) =>
  uuid(name)
    .$type<PersonId>()
    .references(() => person.id)

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
    enterpriseId: uuid('enterprise_id')
      .$type<EnterpriseId>()
      .references(() => enterprise.id),
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
    /** Of an enterprise: the last day of its two years, and the day on which its end was spoken of. */
    validUntil: date('valid_until'),
    termRemindedOn: date('term_reminded_on'),
    endedOn: date('ended_on'),
  },
  (t) => [
    uniqueIndex('credit_designation_one_standing')
      .on(sql`coalesce(${t.householdId}::text, ${t.enterpriseId}::text, ${t.divisionCode})`)
      .where(sql`${t.status} in ('designated', 'hearing', 'onNotice')`),
    index('credit_designation_division').on(t.divisionCode, t.status, t.grade),
    index('credit_designation_enterprise').on(t.enterpriseId),
    index('credit_designation_term').on(t.validUntil).where(sql`${t.status} = 'designated'`),
    index('credit_designation_household').on(t.householdId),
    check('credit_designation_kind', oneOf(t.kind, CREDIT_KINDS)),
    check('credit_designation_status', oneOf(t.status, DESIGNATION_STATUSES)),
    check('credit_designation_grade', oneOf(t.grade, CREDIT_GRADES)),
    check('credit_designation_of_enterprise', sql`(${t.kind} = 'enterprise') = (${t.enterpriseId} is not null)`),
    check('credit_designation_term_of_enterprise', sql`(${t.kind} = 'enterprise') = (${t.validUntil} is not null)`),
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
    appealRemindedOn: date('appeal_reminded_on'),
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
