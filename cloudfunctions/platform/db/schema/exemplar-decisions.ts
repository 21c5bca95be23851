import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  SCORING_BODIES,
  type ScoringBody,
  TIE_STATUSES,
  type TieStatus,
  VETTING_LINES,
  VETTING_OPINIONS,
  type VettingLine,
  type VettingOpinion,
} from '../../../contract/exemplar-words'
import type { ContestId, EntryId, PersonId, TieId } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { exemplarEntry } from './exemplar-candidates'
import { exemplarContest } from './exemplars'
import { person } from './people'

const somebody = (name: string) =>
  uuid(name)
    .$type<PersonId>()
    .references(() => person.id)
const entryId = (name = 'entry_id') =>
  uuid(name)
    .$type<EntryId>()
    .notNull()
    .references(() => exemplarEntry.id)
const contestId = () =>
  uuid('contest_id')
    .$type<ContestId>()
    .notNull()
    .references(() => exemplarContest.id)

/** What a signer said on one line of a vetting. A line is signed once, and one person signs one line of a round. */
export const exemplarVettingLine = pgTable(
  'exemplar_vetting_line',
  {
    entryId: entryId(),
    round: integer('round').notNull(),
    line: text('line').$type<VettingLine>().notNull(),
    opinion: text('opinion').$type<VettingOpinion>().notNull(),
    words: text('words').notNull(),
    signedBy: somebody('signed_by').notNull(),
    signedAt: instant('signed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.round, t.line] }),
    uniqueIndex('exemplar_vetting_line_one_a_signer').on(t.entryId, t.round, t.signedBy),
    check('exemplar_vetting_line_line', oneOf(t.line, VETTING_LINES)),
    check('exemplar_vetting_line_opinion', oneOf(t.opinion, VETTING_OPINIONS)),
  ],
)

/** Who may score a contest, fixed when its scoring opened before a body. */
export const exemplarSeat = pgTable(
  'exemplar_seat',
  {
    contestId: contestId(),
    personId: somebody('person_id').notNull(),
    body: text('body').$type<ScoringBody>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.contestId, t.body, t.personId] }),
    unique('exemplar_seat_once').on(t.contestId, t.personId),
    index('exemplar_seat_person').on(t.personId),
    check('exemplar_seat_body', oneOf(t.body, SCORING_BODIES)),
  ],
)

/** What one scorer gave one candidate, and why. */
export const exemplarScore = pgTable(
  'exemplar_score',
  {
    entryId: entryId(),
    personId: somebody('person_id').notNull(),
    body: text('body').$type<ScoringBody>().notNull(),
    points: integer('points').notNull(),
    reason: text('reason').notNull(),
    scoredAt: instant('scored_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.body, t.personId] }),
    check('exemplar_score_body', oneOf(t.body, SCORING_BODIES)),
    check('exemplar_score_points', sql`${t.points} between 0 and 100`),
  ],
)

/** Equals at the last place: the scorers say by a recorded vote who gets it. */
export const exemplarTie = pgTable(
  'exemplar_tie',
  {
    id: uuid('id').$type<TieId>().primaryKey(),
    contestId: contestId(),
    /** How many of the equals get a place. */
    places: integer('places').notNull(),
    status: text('status').$type<TieStatus>().notNull(),
    openedAt: instant('opened_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('exemplar_tie_one_open').on(t.contestId).where(sql`${t.status} = 'open'`),
    check('exemplar_tie_status', oneOf(t.status, TIE_STATUSES)),
    check('exemplar_tie_places', sql`${t.places} >= 1`),
    check('exemplar_tie_ended', sql`(${t.status} = 'open') = (${t.endedAt} is null)`),
  ],
)

const tieId = () =>
  uuid('tie_id')
    .$type<TieId>()
    .notNull()
    .references(() => exemplarTie.id)

export const exemplarTieEntry = pgTable('exemplar_tie_entry', { tieId: tieId(), entryId: entryId() }, (t) => [
  primaryKey({ columns: [t.tieId, t.entryId] }),
])

/** By name: who voted for whom stands in the record. */
export const exemplarTieVote = pgTable(
  'exemplar_tie_vote',
  {
    tieId: tieId(),
    personId: somebody('person_id').notNull(),
    entryId: entryId(),
    reason: text('reason').notNull(),
    votedAt: instant('voted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tieId, t.personId, t.entryId] })],
)
