import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, PersonId, PollFlagId, PollId } from '../../../contract/ids'
import {
  FLAG_DECISIONS,
  FLAG_KINDS,
  type FlagDecision,
  type FlagKind,
  POLL_STATUSES,
  POLL_SUBJECTS,
  type PollStatus,
  type PollSubject,
} from '../../../contract/polls'
import { bytes, instant, oneOf } from './columns'
import { division, person } from './people'

/** One public vote. Every ballot locks its row against the closing, and no other ballot. */
export const poll = pgTable(
  'poll',
  {
    id: uuid('id').$type<PollId>().primaryKey(),
    subject: text('subject').$type<PollSubject>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    status: text('status').$type<PollStatus>().notNull(),
    /** How many a ballot names, when it opened and now: fewer where choices are gone. */
    chooseAtFirst: integer('choose_at_first').notNull(),
    choose: integer('choose').notNull(),
    /** Who was born later may still be under age. */
    latestBirthYear: integer('latest_birth_year').notNull(),
    opensAt: instant('opens_at').notNull(),
    /** That instant excluded. */
    closesAt: instant('closes_at').notNull(),
    /** Makes what the box knows of phones; gone with the count. */
    secret: bytes('secret'),
    countedAt: instant('counted_at'),
    /** Ballots in the box, those excluded among them. */
    ballots: integer('ballots'),
    excluded: integer('excluded'),
    /** Papers that no second person confirmed in time. */
    uncountedPapers: integer('uncounted_papers'),
  },
  (t) => [
    uniqueIndex('poll_subject').on(t.subject, t.subjectId),
    index('poll_due').on(t.closesAt).where(sql`${t.status} in ('running', 'closed')`),
    index('poll_division').on(t.divisionCode, t.closesAt),
    check('poll_subject_known', oneOf(t.subject, POLL_SUBJECTS)),
    check('poll_status', oneOf(t.status, POLL_STATUSES)),
    check('poll_choose', sql`${t.choose} between 1 and ${t.chooseAtFirst}`),
    check('poll_times', sql`${t.closesAt} > ${t.opensAt}`),
    check('poll_secret', sql`(${t.status} in ('running', 'closed')) = (${t.secret} is not null)`),
    check(
      'poll_counted',
      sql`(${t.status} = 'counted') = (${t.countedAt} is not null) and (${t.countedAt} is null) = (${t.ballots} is null) and (${t.countedAt} is null) = (${t.excluded} is null) and (${t.countedAt} is null) = (${t.uncountedPapers} is null)`,
    ),
    check('poll_excluded', sql`coalesce(${t.excluded}, 0) between 0 and coalesce(${t.ballots}, 0)`),
  ],
)

export const pollChoice = pgTable(
  'poll_choice',
  {
    pollId: uuid('poll_id')
      .$type<PollId>()
      .notNull()
      .references(() => poll.id),
    choiceId: uuid('choice_id').notNull(),
    goneAt: instant('gone_at'),
  },
  (t) => [primaryKey({ columns: [t.pollId, t.choiceId] })],
)

/**
 * The box: a ballot while its poll runs, with what bursts and rings are seen by, and no voter. Taken out, mixed and bared of
 * it all when the poll is counted (docs/decisions/0021).
 */
export const pollBallot = pgTable(
  'poll_ballot',
  {
    /** Random: an id that tells the time would tell the voter. */
    id: uuid('id').primaryKey(),
    pollId: uuid('poll_id')
      .$type<PollId>()
      .notNull()
      .references(() => poll.id),
    /** In the order of their ids; empty for an invalid paper. */
    choices: uuid('choices').array().notNull(),
    villageCode: text('village_code').$type<DivisionCode>().notNull(),
    /** Null for a paper, as is the phone. */
    minute: instant('minute'),
    /** sha256 of the poll's secret and the account: equal for ballots of one phone. */
    phone: bytes('phone'),
  },
  (t) => [
    index('poll_ballot_poll').on(t.pollId),
    check('poll_ballot_of_phone_or_paper', sql`(${t.minute} is null) = (${t.phone} is null)`),
  ],
)

/** A ballot after the count: what it says and whether it counts, of nobody and no time. Nobody changes it. */
export const countedBallot = pgTable(
  'counted_ballot',
  {
    id: uuid('id').primaryKey(),
    pollId: uuid('poll_id')
      .$type<PollId>()
      .notNull()
      .references(() => poll.id),
    choices: uuid('choices').array().notNull(),
    excluded: boolean('excluded').notNull(),
  },
  (t) => [index('counted_ballot_poll').on(t.pollId)],
)

/** What the count said of a choice that stood to the end. Nobody changes it. */
export const pollResult = pgTable(
  'poll_result',
  {
    pollId: uuid('poll_id')
      .$type<PollId>()
      .notNull()
      .references(() => poll.id),
    choiceId: uuid('choice_id').notNull(),
    votes: integer('votes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.pollId, t.choiceId] }), check('poll_result_votes', sql`${t.votes} >= 0`)],
)

/** Ballots that look alike or came at once, for the campaign supervisor to decide on. It excludes nothing by itself. */
export const pollFlag = pgTable(
  'poll_flag',
  {
    id: uuid('id').$type<PollFlagId>().primaryKey(),
    pollId: uuid('poll_id')
      .$type<PollId>()
      .notNull()
      .references(() => poll.id),
    kind: text('kind').$type<FlagKind>().notNull(),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    from: instant('from_minute').notNull(),
    until: instant('until_minute').notNull(),
    ballots: integer('ballots').notNull(),
    phones: integer('phones').notNull(),
    decision: text('decision').$type<FlagDecision>(),
    reason: text('reason'),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    index('poll_flag_poll').on(t.pollId),
    check('poll_flag_kind', oneOf(t.kind, FLAG_KINDS)),
    check('poll_flag_decision', sql`${t.decision} is null or ${oneOf(t.decision, FLAG_DECISIONS)}`),
    check(
      'poll_flag_decided',
      sql`(${t.decision} is null) = (${t.reason} is null) and (${t.decision} is null) = (${t.decidedBy} is null) and (${t.decision} is null) = (${t.decidedAt} is null)`,
    ),
  ],
)

/** Which ballots of the box a flag means; gone with the count. */
export const pollFlagged = pgTable(
  'poll_flagged',
  {
    flagId: uuid('flag_id')
      .$type<PollFlagId>()
      .notNull()
      .references(() => pollFlag.id),
    ballotId: uuid('ballot_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.ballotId, t.flagId] }), index('poll_flagged_flag').on(t.flagId)],
)
