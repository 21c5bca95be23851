import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, PersonId, PhotoId, PollFlagId, PollId, PollPaperId } from '../../../contract/ids'
import {
  FLAG_DECISIONS,
  FLAG_KINDS,
  type FlagDecision,
  type FlagKind,
  PAPER_STATUSES,
  type PaperStatus,
  POLL_STATUSES,
  POLL_SUBJECTS,
  type PollStatus,
  type PollSubject,
} from '../../../contract/polls'
import { bytes, instant, oneOf } from './columns'
import { division, person } from './people'
import { photo } from './photos'

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

/** That somebody voted, never what: one a person and poll. Nobody changes it. */
export const pollVoter = pgTable(
  'poll_voter',
  {
    pollId: uuid('poll_id')
      .$type<PollId>()
      .notNull()
      .references(() => poll.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    votedAt: instant('voted_at').notNull(),
    /** The list on which they signed for a paper. */
    paperId: uuid('paper_id')
      .$type<PollPaperId>()
      .references(() => pollPaper.id),
  },
  (t) => [primaryKey({ columns: [t.pollId, t.personId] }), index('poll_voter_person').on(t.personId)],
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

/** Papers of one village with the list of those who signed for them; entered by one person, confirmed by another. */
export const pollPaper = pgTable(
  'poll_paper',
  {
    id: uuid('id').$type<PollPaperId>().primaryKey(),
    pollId: uuid('poll_id')
      .$type<PollId>()
      .notNull()
      .references(() => poll.id),
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    heldOn: date('held_on').notNull(),
    status: text('status').$type<PaperStatus>().notNull(),
    enteredBy: uuid('entered_by')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    enteredAt: instant('entered_at').notNull(),
    decidedBy: uuid('decided_by')
      .$type<PersonId>()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
    /** Why it was returned. */
    words: text('words'),
  },
  (t) => [
    index('poll_paper_poll').on(t.pollId, t.status),
    index('poll_paper_village').on(t.villageCode, t.enteredAt, t.id),
    check('poll_paper_status', oneOf(t.status, PAPER_STATUSES)),
    check(
      'poll_paper_two_people',
      sql`(${t.status} in ('confirmed', 'returned')) = (${t.decidedBy} is not null and ${t.decidedBy} <> ${t.enteredBy})`,
    ),
    check('poll_paper_says_why', sql`(${t.status} = 'returned') = (${t.words} is not null)`),
  ],
)

export const pollPaperPerson = pgTable(
  'poll_paper_person',
  {
    paperId: uuid('paper_id')
      .$type<PollPaperId>()
      .notNull()
      .references(() => pollPaper.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.personId, t.paperId] }), index('poll_paper_person_paper').on(t.paperId)],
)

/** What one paper says, in the order in which they lay: never beside the list. Gone with the count. */
export const pollPaperSheet = pgTable(
  'poll_paper_sheet',
  {
    paperId: uuid('paper_id')
      .$type<PollPaperId>()
      .notNull()
      .references(() => pollPaper.id),
    position: integer('position').notNull(),
    choices: uuid('choices').array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.paperId, t.position] })],
)

/** Photos of the signed list. */
export const pollPaperPhoto = pgTable(
  'poll_paper_photo',
  {
    photoId: uuid('photo_id')
      .$type<PhotoId>()
      .primaryKey()
      .references(() => photo.id),
    paperId: uuid('paper_id')
      .$type<PollPaperId>()
      .notNull()
      .references(() => pollPaper.id),
    position: integer('position').notNull(),
  },
  (t) => [index('poll_paper_photo_paper').on(t.paperId)],
)
