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
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  CAMPAIGN_MODES,
  CAMPAIGN_STATUSES,
  CANDIDATE_CONSENTS,
  type CampaignMode,
  type CampaignStatus,
  type CandidateConsent,
  CONTEST_STAGES,
  type ContestStage,
  ENTRY_ENDINGS,
  ENTRY_STATUSES,
  type EntryEnding,
  type EntryStatus,
  EXEMPLAR_CATEGORIES,
  type ExemplarCategory,
  SCORING_BODIES,
  type ScoringBody,
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
import { DIVISION_LEVELS, type DivisionLevel } from '../../../contract/roles'
import { instant, oneOf } from './columns'
import { division, person } from './people'
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

/** One selection of exemplars. Its rules stand in tables that nobody changes: it is ended and begun again instead. */
export const exemplarCampaign = pgTable(
  'exemplar_campaign',
  {
    id: uuid('id').$type<CampaignId>().primaryKey(),
    /** Whose officers opened it; its highest level. */
    divisionCode: divisionCode(),
    year: integer('year').notNull(),
    mode: text('mode').$type<CampaignMode>().notNull(),
    approvalNumber: text('approval_number'),
    minimumAge: integer('minimum_age').notNull(),
    status: text('status').$type<CampaignStatus>().notNull(),
    openedBy: somebody('opened_by').notNull(),
    openedAt: instant('opened_at').notNull(),
    endedAt: instant('ended_at'),
    endReason: text('end_reason'),
  },
  (t) => [
    uniqueIndex('exemplar_campaign_one_running').on(t.divisionCode, t.year).where(sql`${t.status} = 'running'`),
    index('exemplar_campaign_division').on(t.divisionCode, t.id),
    check('exemplar_campaign_mode', oneOf(t.mode, CAMPAIGN_MODES)),
    check('exemplar_campaign_status', oneOf(t.status, CAMPAIGN_STATUSES)),
    check('exemplar_campaign_age', sql`${t.minimumAge} >= 16`),
    check(
      'exemplar_campaign_approval',
      sql`(${t.mode} = 'approvedCommendation') = (length(coalesce(${t.approvalNumber}, '')) > 0)`,
    ),
    check('exemplar_campaign_ended', sql`(${t.status} = 'running') = (${t.endedAt} is null)`),
    check('exemplar_campaign_reason', sql`(${t.status} = 'ended') = (${t.endReason} is not null)`),
  ],
)

const campaignId = () =>
  uuid('campaign_id')
    .$type<CampaignId>()
    .notNull()
    .references(() => exemplarCampaign.id)

/** What a campaign allows of one category at one level. */
export const exemplarQuota = pgTable(
  'exemplar_quota',
  {
    campaignId: campaignId(),
    category: text('category').$type<ExemplarCategory>().notNull(),
    level: text('level').$type<DivisionLevel>().notNull(),
    /** How many each division of the level may choose. */
    places: integer('places').notNull(),
    /** How many of them it may recommend to the next level; 0 at the highest. */
    upward: integer('upward').notNull(),
    /** How many a ballot names, where there are candidates enough. */
    choices: integer('choices').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.category, t.level] }),
    check('exemplar_quota_category', oneOf(t.category, EXEMPLAR_CATEGORIES)),
    check('exemplar_quota_level', oneOf(t.level, DIVISION_LEVELS)),
    check(
      'exemplar_quota_places',
      sql`${t.places} >= 1 and ${t.upward} between 0 and ${t.places} and ${t.choices} >= 1`,
    ),
  ],
)

/** Last days of a level's stages; each ends at 24:00. */
export const exemplarCalendar = pgTable(
  'exemplar_calendar',
  {
    campaignId: campaignId(),
    level: text('level').$type<DivisionLevel>().notNull(),
    recommendUntil: date('recommend_until').notNull(),
    vetUntil: date('vet_until').notNull(),
    voteUntil: date('vote_until').notNull(),
    scoreUntil: date('score_until').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.level] }),
    check('exemplar_calendar_level', oneOf(t.level, DIVISION_LEVELS)),
    check(
      'exemplar_calendar_order',
      sql`${t.recommendUntil} < ${t.vetUntil} and ${t.vetUntil} < ${t.voteUntil} and ${t.voteUntil} < ${t.scoreUntil}`,
    ),
  ],
)

/** Where candidates of one category meet in one division. Made with its first candidate. */
export const exemplarContest = pgTable(
  'exemplar_contest',
  {
    id: uuid('id').$type<ContestId>().primaryKey(),
    campaignId: campaignId(),
    category: text('category').$type<ExemplarCategory>().notNull(),
    level: text('level').$type<DivisionLevel>().notNull(),
    divisionCode: divisionCode(),
    stage: text('stage').$type<ContestStage>().notNull(),
    /** When its stage ends by the calendar; null where it waits for people: places are chosen, or it is over. */
    stageEndsAt: instant('stage_ends_at'),
    /** Day on which those whom it waits for were last reminded. */
    remindedOn: date('reminded_on'),
    /** Whether the residents voted; null before, false where there were no more candidates than places. */
    voteHeld: boolean('vote_held'),
    /** Who scores, since scoring opened; a body that is too small passes it on. */
    body: text('body').$type<ScoringBody>(),
    scoringOpenedAt: instant('scoring_opened_at'),
    closedAt: instant('closed_at'),
  },
  (t) => [
    unique('exemplar_contest_one').on(t.campaignId, t.category, t.divisionCode),
    index('exemplar_contest_due').on(t.stageEndsAt).where(sql`${t.stageEndsAt} is not null`),
    index('exemplar_contest_division').on(t.divisionCode, t.stage, t.id),
    check('exemplar_contest_stage', oneOf(t.stage, CONTEST_STAGES)),
    check('exemplar_contest_level', oneOf(t.level, DIVISION_LEVELS)),
    check('exemplar_contest_body', oneOf(t.body, SCORING_BODIES)),
    check('exemplar_contest_scored', sql`(${t.body} is null) = (${t.scoringOpenedAt} is null)`),
    check('exemplar_contest_closed', sql`(${t.stage} = 'closed') = (${t.closedAt} is not null)`),
    check(
      'exemplar_contest_waits',
      sql`(${t.stage} in ('recommending', 'vetting', 'voting', 'scoring')) = (${t.stageEndsAt} is not null)`,
    ),
    foreignKey({
      columns: [t.campaignId, t.category, t.level],
      foreignColumns: [exemplarQuota.campaignId, exemplarQuota.category, exemplarQuota.level],
      name: 'exemplar_contest_quota',
    }),
  ],
)

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
