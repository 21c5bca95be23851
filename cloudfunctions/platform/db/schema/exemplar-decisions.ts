import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  HONOUR_STATUSES,
  type HonourStatus,
  SCORING_BODIES,
  type ScoringBody,
  TIE_STATUSES,
  type TieStatus,
  VETTING_LINES,
  VETTING_OPINIONS,
  type VettingLine,
  type VettingOpinion,
} from '../../../contract/exemplar-words'
import type { ContestId, DivisionCode, EntryId, HonourId, PersonId, RevocationId, TieId } from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { exemplarContest, exemplarEntry } from './exemplars'
import { division, person } from './people'

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

/** Who was not recommended may appeal once. */
export const exemplarAppeal = pgTable(
  'exemplar_appeal',
  {
    entryId: entryId().primaryKey(),
    /** Whose officers hear it. */
    divisionCode: text('division_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    appealedBy: somebody('appealed_by').notNull(),
    words: text('words').notNull(),
    appealedAt: instant('appealed_at').notNull(),
    dueAt: instant('due_at').notNull(),
    remindedOn: date('reminded_on'),
    decidedBy: somebody('decided_by'),
    decidedAt: instant('decided_at'),
    upheld: boolean('upheld'),
    decisionWords: text('decision_words'),
  },
  (t) => [
    index('exemplar_appeal_open').on(t.divisionCode, t.dueAt).where(sql`${t.decidedAt} is null`),
    check(
      'exemplar_appeal_decided',
      sql`(${t.decidedAt} is null) = (${t.decidedBy} is null) and (${t.decidedAt} is null) = (${t.upheld} is null) and (${t.decidedAt} is null) = (${t.decisionWords} is null)`,
    ),
    check('exemplar_appeal_due', sql`${t.dueAt} > ${t.appealedAt}`),
  ],
)

/** What a notice that ran out gave. */
export const exemplarHonour = pgTable(
  'exemplar_honour',
  {
    id: uuid('id').$type<HonourId>().primaryKey(),
    entryId: entryId().unique(),
    status: text('status').$type<HonourStatus>().notNull(),
    chosenOn: date('chosen_on').notNull(),
    endedOn: date('ended_on'),
  },
  (t) => [
    check('exemplar_honour_status', oneOf(t.status, HONOUR_STATUSES)),
    check('exemplar_honour_ended', sql`(${t.status} in ('revoked', 'ended')) = (${t.endedOn} is not null)`),
  ],
)

/** A proposal to revoke an honour, with its hearing and what became of it. */
export const exemplarRevocation = pgTable(
  'exemplar_revocation',
  {
    id: uuid('id').$type<RevocationId>().primaryKey(),
    honourId: uuid('honour_id')
      .$type<HonourId>()
      .notNull()
      .references(() => exemplarHonour.id),
    reason: text('reason').notNull(),
    proposedBy: somebody('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    hearingAt: instant('hearing_at').notNull(),
    place: text('place').notNull(),
    heardAt: instant('heard_at'),
    heardBy: somebody('heard_by'),
    heardWords: text('heard_words'),
    /** Who came along, as they said. */
    companion: text('companion'),
    /** When it ended: revoked after its notice, or kept. */
    endedAt: instant('ended_at'),
    revoked: boolean('revoked'),
    appealWords: text('appeal_words'),
    appealedBy: somebody('appealed_by'),
    appealedAt: instant('appealed_at'),
    appealDueAt: instant('appeal_due_at'),
    appealDecidedBy: somebody('appeal_decided_by'),
    appealDecidedAt: instant('appeal_decided_at'),
  },
  (t) => [
    uniqueIndex('exemplar_revocation_one_running').on(t.honourId).where(sql`${t.endedAt} is null`),
    index('exemplar_revocation_honour').on(t.honourId),
    check('exemplar_revocation_warned', sql`${t.hearingAt} >= ${t.proposedAt} + interval '7 days'`),
    check('exemplar_revocation_heard', sql`(${t.heardAt} is null) = (${t.heardWords} is null)`),
    check('exemplar_revocation_heard_by_another', sql`${t.heardBy} is null or ${t.heardBy} <> ${t.proposedBy}`),
    check('exemplar_revocation_ended', sql`(${t.endedAt} is null) = (${t.revoked} is null)`),
    check('exemplar_revocation_only_after_hearing', sql`not coalesce(${t.revoked}, false) or ${t.heardAt} is not null`),
    check('exemplar_revocation_appeal', sql`(${t.appealedAt} is null) = (${t.appealWords} is null)`),
  ],
)
