import * as v from 'valibot'
import {
  CAMPAIGN_MODES,
  CAMPAIGN_STATUSES,
  CONTEST_STAGES,
  EXEMPLAR_CATEGORIES,
  SCORING_BODIES,
  STAGES_CLOSED_BY_HAND,
} from './exemplar-words'
import { DateOnly, Instant, PageInput, page, Reason } from './fields'
import { CampaignId, ContestId, DivisionCode } from './ids'
import { LIMITS } from './limits'
import { DIVISION_LEVELS } from './roles'

const category = v.picklist(EXEMPLAR_CATEGORIES)
const level = v.picklist(DIVISION_LEVELS)
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.exemplarPlacesMax))

/** What one category allows at one level; nothing of it is changed while the campaign runs. */
export const Quota = v.object({
  category,
  level,
  /** How many each division of the level may choose; 0 is refused. */
  places: count,
  /** How many of them it may recommend to the next level; 0 at the highest. */
  upward: count,
  /** How many a ballot names, where there are candidates enough. */
  choices: count,
})
export type Quota = v.InferOutput<typeof Quota>

/** Last days of the stages of a level, each to 24:00; the notice of five working days follows. */
export const LevelCalendar = v.object({
  level,
  recommendUntil: DateOnly,
  vetUntil: DateOnly,
  voteUntil: DateOnly,
  scoreUntil: DateOnly,
})
export type LevelCalendar = v.InferOutput<typeof LevelCalendar>

export const OpenCampaignInput = v.object({
  /** The officer's own township or county: the highest level; villages are the lowest. */
  divisionCode: DivisionCode,
  year: v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2100)),
  mode: v.optional(v.picklist(CAMPAIGN_MODES), 'publicitySelection'),
  /** Of the document that approved a commendation; asked for in that mode alone. */
  approvalNumber: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.approvalNumberMax))),
  minimumAge: v.optional(v.pipe(v.number(), v.integer(), v.minValue(16), v.maxValue(100)), 16),
  quotas: v.pipe(v.array(Quota), v.maxLength(EXEMPLAR_CATEGORIES.length * DIVISION_LEVELS.length)),
  calendar: v.pipe(v.array(LevelCalendar), v.maxLength(DIVISION_LEVELS.length)),
})
export type OpenCampaignInput = v.InferOutput<typeof OpenCampaignInput>
export const CampaignInput = v.object({ campaignId: CampaignId })
export const CampaignOutcome = CampaignInput
export const EndCampaignInput = v.object({ campaignId: CampaignId, reason: Reason })
export type EndCampaignInput = v.InferOutput<typeof EndCampaignInput>

/** Campaigns that concern a division: its own, and those of the levels above it. Newest first. */
export const CampaignsInput = v.object({ ...PageInput.entries, divisionCode: DivisionCode })
export const CampaignRow = v.object({
  campaignId: CampaignId,
  divisionCode: DivisionCode,
  divisionName: v.string(),
  year: v.number(),
  mode: v.picklist(CAMPAIGN_MODES),
  status: v.picklist(CAMPAIGN_STATUSES),
  openedAt: Instant,
  categories: v.array(category),
})
export type CampaignRow = v.InferOutput<typeof CampaignRow>
export const CampaignsOutput = page(CampaignRow)
export const CampaignOutput = v.object({
  ...CampaignRow.entries,
  approvalNumber: v.optional(v.string()),
  minimumAge: v.number(),
  endedAt: v.optional(Instant),
  endReason: v.optional(v.string()),
  quotas: v.array(Quota),
  calendar: v.array(LevelCalendar),
})
export type CampaignView = v.InferOutput<typeof CampaignOutput>

/** What an office holder can do in a contest now. */
export const CONTEST_ACTS = ['recommend', 'sign', 'closeStage', 'score', 'voteTie', 'recommendUpward'] as const
export type ContestAct = (typeof CONTEST_ACTS)[number]

/** Contests within reach of any office of the reader, those that still run first; `campaignId` narrows it. */
export const ContestsInput = v.object({
  ...PageInput.entries,
  campaignId: v.optional(CampaignId),
  divisionCode: v.optional(DivisionCode),
})
export const ContestRow = v.object({
  contestId: ContestId,
  campaignId: CampaignId,
  year: v.number(),
  mode: v.picklist(CAMPAIGN_MODES),
  category,
  level,
  divisionCode: DivisionCode,
  divisionName: v.string(),
  stage: v.picklist(CONTEST_STAGES),
  /** By the calendar; absent while it waits for people alone, and once it is over. */
  stageEndsAt: v.optional(Instant),
  /** The calendar's day is over, and something is still missing: no clock decides it. */
  overdue: v.boolean(),
  places: v.number(),
  upward: v.number(),
  /** Candidates who still stand. */
  standing: v.number(),
  chosen: v.number(),
  body: v.optional(v.picklist(SCORING_BODIES)),
  /** A recorded vote on equals is open. */
  tied: v.boolean(),
})
export type ContestRow = v.InferOutput<typeof ContestRow>
export const ContestsOutput = page(ContestRow)
export const ContestInput = v.object({ contestId: ContestId })

export const CloseStageInput = v.object({ contestId: ContestId, stage: v.picklist(STAGES_CLOSED_BY_HAND) })
export type CloseStageInput = v.InferOutput<typeof CloseStageInput>
export const CloseStageOutput = v.object({ contestId: ContestId, stage: v.picklist(CONTEST_STAGES) })
