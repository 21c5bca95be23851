import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { DivisionCode, PersonId, PhotoId, PollId, PollPaperId } from '../../../contract/ids'
import { PAPER_STATUSES, type PaperStatus } from '../../../contract/polls'
import { instant, oneOf } from './columns'
import { division, person } from './people'
import { photo } from './photos'
import { poll } from './polls'

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
