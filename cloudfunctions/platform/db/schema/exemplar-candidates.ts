import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
  CANDIDATE_CONSENTS,
  type CandidateConsent,
  ENTRY_ENDINGS,
  ENTRY_STATUSES,
  type EntryEnding,
  type EntryStatus,
  EXEMPLAR_CATEGORIES,
  type ExemplarCategory,
} from '../../../contract/exemplar-words'
import type {
  CampaignId,
  CandidacyId,
  ContestId,
  DivisionCode,
  EntryId,
  PersonId,
  PhotoId,
} from '../../../contract/ids'
import { instant, oneOf } from './columns'
import { exemplarCampaign, exemplarContest } from './exemplars'
import { division, person } from './people'
import { photo } from './photos'

const somebody = (name: string) =>
  uuid(name)
    .$type<PersonId>()
    .references(() => person.id)

/** By the calendar year of the county, as a roster knows no birthdays. */
const ageIn = (at: AnyPgColumn, birthYear: AnyPgColumn) =>
  sql`date_part('year', (${at} at time zone 'UTC') + interval '8 hours') - ${birthYear}`

const campaignId = () =>
  uuid('campaign_id')
    .$type<CampaignId>()
    .notNull()
    .references(() => exemplarCampaign.id)

/** One person in one campaign. */
export const exemplarCandidacy = pgTable(
  'exemplar_candidacy',
  {
    id: uuid('id').$type<CandidacyId>().primaryKey(),
    campaignId: campaignId(),
    personId: somebody('person_id').notNull(),
    category: text('category').$type<ExemplarCategory>().notNull(),
    /** The village that recommended; it stays so when the person moves. */
    villageCode: text('village_code')
      .$type<DivisionCode>()
      .notNull()
      .references(() => division.code),
    recommenderId: somebody('recommender_id').notNull(),
    /** Of the person, when they were recommended; unknown of those who stood before it was kept. */
    birthYear: integer('birth_year'),
    /** What everybody reads once the person agreed to exactly these words. */
    story: text('story').notNull(),
    recommendedAt: instant('recommended_at').notNull(),
    consent: text('consent').$type<CandidateConsent>().notNull().default('unanswered'),
    consentBy: somebody('consent_by'),
    consentAt: instant('consent_at'),
    /** A minor's guardian agrees besides; null where none is needed. */
    guardianConsent: text('guardian_consent').$type<CandidateConsent>(),
    guardianId: somebody('guardian_id'),
    guardianAt: instant('guardian_at'),
    /** The person died since, and the family was asked anew. */
    familyAskedAt: instant('family_asked_at'),
    /** What it said was deleted: nothing came of it for a year. */
    erasedAt: instant('erased_at'),
  },
  (t) => [
    unique('exemplar_candidacy_one').on(t.campaignId, t.personId),
    index('exemplar_candidacy_person').on(t.personId),
    check('exemplar_candidacy_category', oneOf(t.category, EXEMPLAR_CATEGORIES)),
    check('exemplar_candidacy_consent', oneOf(t.consent, CANDIDATE_CONSENTS)),
    check('exemplar_candidacy_guardian', oneOf(t.guardianConsent, CANDIDATE_CONSENTS)),
    check(
      'exemplar_candidacy_answered',
      sql`(${t.consent} = 'unanswered') = (${t.consentBy} is null) and (${t.consentBy} is null) = (${t.consentAt} is null)`,
    ),
    check(
      'exemplar_candidacy_guardian_answered',
      sql`(coalesce(${t.guardianConsent}, 'unanswered') = 'unanswered') = (${t.guardianId} is null)`,
    ),
    check('exemplar_candidacy_of_age', sql`${t.birthYear} is null or ${ageIn(t.recommendedAt, t.birthYear)} > 16`),
    check(
      'exemplar_candidacy_minor_has_guardian',
      sql`${t.birthYear} is null or ${ageIn(t.recommendedAt, t.birthYear)} > 18 or ${t.guardianConsent} is not null or ${t.familyAskedAt} is not null`,
    ),
    check('exemplar_candidacy_erased', sql`${t.erasedAt} is null or ${t.story} = ''`),
    check('exemplar_candidacy_guardian_other', sql`${t.guardianId} is null or ${t.guardianId} <> ${t.personId}`),
  ],
)

const candidacyId = () =>
  uuid('candidacy_id')
    .$type<CandidacyId>()
    .notNull()
    .references(() => exemplarCandidacy.id)

/** Photos that the recommender added; shown with the name, and no sooner. */
export const exemplarPhoto = pgTable(
  'exemplar_photo',
  {
    photoId: uuid('photo_id')
      .$type<PhotoId>()
      .primaryKey()
      .references(() => photo.id),
    candidacyId: candidacyId(),
    position: integer('position').notNull(),
  },
  (t) => [unique('exemplar_photo_position').on(t.candidacyId, t.position)],
)

/** A candidacy in one contest: it has one at each level that it reached. */
export const exemplarEntry = pgTable(
  'exemplar_entry',
  {
    id: uuid('id').$type<EntryId>().primaryKey(),
    candidacyId: candidacyId(),
    contestId: uuid('contest_id')
      .$type<ContestId>()
      .notNull()
      .references(() => exemplarContest.id),
    status: text('status').$type<EntryStatus>().notNull(),
    enteredAt: instant('entered_at').notNull(),
    /** Which round of vetting holds; another is opened where the signatures are over 90 days old. */
    vettingRound: integer('vetting_round').notNull().default(1),
    vettedAt: instant('vetted_at'),
    /** Sum of the scorers' points, by which candidates of one contest are put in order. */
    total: integer('total'),
    scorers: integer('scorers'),
    /** Votes in each recorded vote on equals, in their order. */
    tieVotes: integer('tie_votes').array().notNull().default(sql`'{}'::integer[]`),
    /** An appeal was upheld after the places were given: the next one that is freed is theirs. */
    heldFirst: boolean('held_first').notNull().default(false),
    noticedAt: instant('noticed_at'),
    ending: text('ending').$type<EntryEnding>(),
    endWords: text('end_words'),
    endedAt: instant('ended_at'),
    recommendedUpwardBy: somebody('recommended_upward_by'),
    recommendedUpwardAt: instant('recommended_upward_at'),
    upwardReason: text('upward_reason'),
  },
  (t) => [
    unique('exemplar_entry_one').on(t.contestId, t.candidacyId),
    index('exemplar_entry_candidacy').on(t.candidacyId),
    check('exemplar_entry_status', oneOf(t.status, ENTRY_STATUSES)),
    check('exemplar_entry_ending', oneOf(t.ending, ENTRY_ENDINGS)),
    check('exemplar_entry_ended', sql`(${t.status} = 'notRecommended') = (${t.ending} is not null)`),
    check(
      'exemplar_entry_over',
      sql`(${t.status} in ('notRecommended', 'withdrawnByCandidate', 'revoked')) = (${t.endedAt} is not null)`,
    ),
    check(
      'exemplar_entry_scored',
      sql`${t.status} not in ('scored', 'onNotice', 'chosen', 'revoked') or ${t.total} is not null`,
    ),
    check(
      'exemplar_entry_vetted',
      sql`${t.status} not in ('vetted', 'voted', 'scored', 'onNotice', 'chosen', 'revoked') or ${t.vettedAt} is not null`,
    ),
    check('exemplar_entry_noticed', sql`${t.status} not in ('chosen', 'revoked') or ${t.noticedAt} is not null`),
    check('exemplar_entry_upward', sql`(${t.recommendedUpwardAt} is null) = (${t.recommendedUpwardBy} is null)`),
  ],
)
