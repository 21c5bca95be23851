import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  BALLOT_CHOICES,
  type BallotChoice,
  REEXAMINATION_CAUSES,
  REVIEW_BODIES,
  REVIEW_STATUSES,
  REVIEW_SUBJECTS,
  type ReexaminationCause,
  type ReviewBody,
  type ReviewStatus,
  type ReviewSubject,
} from '../../../contract/council'
import { DECLINE_REASONS, type DeclineReason } from '../../../contract/decline-reasons'
import type { DivisionCode, PersonId, ReviewId, RuleCode } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { division, person } from './people'

export const PARTY_PARTS = ['praised', 'nominator', 'helped', 'witness', 'enteredBy'] as const
/** In what part a person stands to what is decided; recusal is computed from it. */
export type PartyPart = (typeof PARTY_PARTS)[number]

export const review = pgTable(
  'review',
  {
    id: uuid('id').$type<ReviewId>().primaryKey(),
    subject: text('subject').$type<ReviewSubject>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** What the queue is filtered by; for a deed its class. */
    topic: text('topic').notNull(),
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    body: text('body').$type<ReviewBody>().notNull(),
    status: text('status').$type<ReviewStatus>().notNull(),
    openedAt: instant('opened_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    closedAt: instant('closed_at'),
    /** How many of the electorate were recused when it closed; the notice prints it. */
    recusedCount: integer('recused_count'),
    /** A re-examination, and why; null for a first decision. */
    cause: text('cause').$type<ReexaminationCause>(),
    /** What somebody wrote who brought new facts. */
    causeWords: text('cause_words'),
    /** Day on which nobody was found who could decide next; looked for again on the following one. */
    panelSoughtOn: date('panel_sought_on'),
    claimedBy: uuid('claimed_by')
      .$type<PersonId>()
      .references(() => person.id),
    claimedUntil: instant('claimed_until'),
  },
  (t) => [
    uniqueIndex('review_one_open').on(t.subject, t.subjectId).where(sql`${t.status} = 'open'`),
    index('review_subject_id').on(t.subjectId),
    index('review_queue').on(t.divisionCode, t.status, t.openedAt, t.id),
    index('review_due').on(t.closesAt).where(sql`${t.status} = 'open'`),
    check('review_subject', oneOf(t.subject, REVIEW_SUBJECTS)),
    index('review_panel').on(t.id).where(sql`${t.status} = 'panel'`),
    check('review_body', oneOf(t.body, REVIEW_BODIES)),
    check('review_status', oneOf(t.status, REVIEW_STATUSES)),
    check('review_cause', oneOf(t.cause, REEXAMINATION_CAUSES)),
    check('review_new_facts', sql`(${t.causeWords} is not null) = (coalesce(${t.cause}, '') = 'newFacts')`),
    check('review_closed', sql`(${t.status} = 'open') = (${t.closedAt} is null)`),
  ],
)

/** Who decides, fixed when the review opens. */
export const electorateSeat = pgTable(
  'electorate_seat',
  {
    reviewId: uuid('review_id')
      .$type<ReviewId>()
      .notNull()
      .references(() => review.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    /**
     * When the review opened, and whether it takes ballots: the queue of a member is read in this order from an index of theirs
     * alone, however many reviews there are. The default stands for nothing but the rows that were there before.
     */
    openedAt: instant('opened_at').notNull().default(sql`'-infinity'`),
    open: boolean('open').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.personId] }),
    index('electorate_seat_person').on(t.personId, t.openedAt, t.reviewId),
    index('electorate_seat_open').on(t.personId, t.openedAt, t.reviewId).where(sql`${t.open}`),
  ],
)

export const reviewParty = pgTable(
  'review_party',
  {
    reviewId: uuid('review_id')
      .$type<ReviewId>()
      .notNull()
      .references(() => review.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    part: text('part').$type<PartyPart>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.personId, t.part] }),
    check('review_party_part', oneOf(t.part, PARTY_PARTS)),
  ],
)

export const ballot = pgTable(
  'ballot',
  {
    reviewId: uuid('review_id').$type<ReviewId>().notNull(),
    personId: uuid('person_id').$type<PersonId>().notNull(),
    choice: text('choice').$type<BallotChoice>().notNull(),
    ruleCode: text('rule_code').$type<RuleCode>(),
    units: integer('units'),
    /** Points of the rule × units when it was cast; the lower value wins among equals. */
    value: integer('value'),
    evidenceSeen: text('evidence_seen').array(),
    reason: text('reason').$type<DeclineReason>(),
    /** The question of a return, the words of a decline. */
    words: text('words'),
    castAt: instant('cast_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.personId] }),
    foreignKey({
      name: 'ballot_only_of_electorate',
      columns: [t.reviewId, t.personId],
      foreignColumns: [electorateSeat.reviewId, electorateSeat.personId],
    }),
    check('ballot_choice', oneOf(t.choice, BALLOT_CHOICES)),
    check('ballot_reason', oneOf(t.reason, DECLINE_REASONS)),
    check(
      'ballot_shape',
      sql`case ${t.choice} when 'approve' then (${t.ruleCode} is null) = (${t.value} is null) and (${t.ruleCode} is null) = (${t.units} is null) and coalesce(${t.units}, 1) > 0 when 'return' then ${t.words} is not null else ${t.words} is not null and ${t.reason} is not null end`,
    ),
  ],
)

/** The lot that drew a panel, kept so that anybody can repeat it (domain: review, ballot, recusal). */
export const panelLot = pgTable('panel_lot', {
  reviewId: uuid('review_id')
    .$type<ReviewId>()
    .primaryKey()
    .references(() => review.id),
  /** Day of the county head that entered the seed. */
  headDay: date('head_day').notNull(),
  /** sha256 of the subject's id and that head, in hexadecimal. */
  seed: text('seed').notNull(),
  /** All from whom it drew, sorted by id; the panel are the first five in the order of the lot. */
  candidates: uuid('candidates').array().$type<PersonId[]>().notNull(),
})

/** What an officer decided alone, so that nobody who decided before decides again (domain: review, ballot, recusal). */
export const officerDecision = pgTable(
  'officer_decision',
  {
    subject: text('subject').$type<ReviewSubject>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.personId] }),
    check('officer_decision_subject', oneOf(t.subject, REVIEW_SUBJECTS)),
  ],
)
