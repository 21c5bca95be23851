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
  type CampaignMode,
  type CampaignStatus,
  CONTEST_STAGES,
  type ContestStage,
  EXEMPLAR_CATEGORIES,
  type ExemplarCategory,
  SCORING_BODIES,
  type ScoringBody,
} from '../../../contract/exemplar-words'
import type { CampaignId, ContestId, DivisionCode, PersonId } from '../../../contract/ids'
import { DIVISION_LEVELS, type DivisionLevel } from '../../../contract/roles'
import { instant, oneOf } from './columns'
import { division, person } from './people'

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
    check('exemplar_campaign_age', sql`${t.minimumAge} between 16 and 100`),
    check('exemplar_campaign_year', sql`${t.year} between 2020 and 2100`),
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
      sql`${t.places} between 1 and 50 and ${t.upward} between 0 and ${t.places} and ${t.choices} between 1 and 50`,
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
