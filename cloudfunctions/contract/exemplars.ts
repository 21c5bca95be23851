import * as v from 'valibot'
import { CONTEST_ACTS, ContestRow } from './exemplar-campaigns'
import {
  ANSWERERS,
  CAMPAIGN_MODES,
  CANDIDATE_ANSWERS,
  CANDIDATE_CONSENTS,
  CONTEST_STAGES,
  ENTRY_ENDINGS,
  ENTRY_STATUSES,
  EXEMPLAR_CATEGORIES,
  EXEMPLAR_EVENTS,
  VETTING_LINES,
  VETTING_OPINIONS,
} from './exemplar-words'
import { DateOnly, Instant, Nothing, PageInput, page, Reason, text } from './fields'
import { CampaignId, CandidacyId, ContestId, DeedId, DivisionCode, EntryId, HonourId, PersonId, PhotoId } from './ids'
import { LIMITS } from './limits'
import { DIVISION_LEVELS } from './roles'
import { Proof } from './slips'

const category = v.picklist(EXEMPLAR_CATEGORIES)
const level = v.picklist(DIVISION_LEVELS)

/** People of a village whose confirmed deeds of a category carry a candidacy, those with most deeds first. */
export const EligibleInput = v.object({ campaignId: CampaignId, villageCode: DivisionCode, category })
export type EligibleInput = v.InferOutput<typeof EligibleInput>
export const EligibleOutput = v.object({
  rows: v.array(
    v.object({
      personId: PersonId,
      name: v.string(),
      group: v.string(),
      /** Confirmed deeds of the category. */
      deeds: v.number(),
      /** Already a candidate of this campaign. */
      standing: v.boolean(),
    }),
  ),
})

export const RecommendInput = v.object({
  campaignId: CampaignId,
  category,
  personId: PersonId,
  /** What everybody reads, once the candidate agreed to it. */
  story: text(LIMITS.storyMin, LIMITS.storyMax),
  photoIds: v.optional(v.pipe(v.array(PhotoId), v.maxLength(LIMITS.photosMax)), []),
})
export type RecommendInput = v.InferOutput<typeof RecommendInput>
export const CandidacyInput = v.object({ candidacyId: CandidacyId })
export const RecommendOutput = v.object({ candidacyId: CandidacyId, entryId: EntryId })

export const AnswerCandidacyInput = v.object({
  candidacyId: CandidacyId,
  as: v.picklist(ANSWERERS),
  answer: v.picklist(CANDIDATE_ANSWERS),
})
export type AnswerCandidacyInput = v.InferOutput<typeof AnswerCandidacyInput>
/** Of somebody without a phone: the clerk enters it upon their signed slip or their PIN. */
export const AnswerOnPaperInput = v.object({ ...AnswerCandidacyInput.entries, personId: PersonId, proof: Proof })
export type AnswerOnPaperInput = v.InferOutput<typeof AnswerOnPaperInput>

/** One's own candidacies, and those of family for whom one answers. */
export const MineInput = v.optional(Nothing)
export const ExemplarTimelineItem = v.object({
  event: v.picklist(EXEMPLAR_EVENTS),
  at: Instant,
  level: v.optional(level),
  words: v.optional(v.string()),
})
export type ExemplarTimelineItem = v.InferOutput<typeof ExemplarTimelineItem>

export const Photo = v.object({ photoId: PhotoId, url: v.string() })

/** A candidacy at one level. */
export const EntryView = v.object({
  entryId: EntryId,
  contestId: ContestId,
  level,
  divisionName: v.string(),
  status: v.picklist(ENTRY_STATUSES),
  stage: v.picklist(CONTEST_STAGES),
  /** When the stage ends by the calendar, so that a page says what comes next and when. */
  stageEndsAt: v.optional(Instant),
  ending: v.optional(v.picklist(ENTRY_ENDINGS)),
  endWords: v.optional(v.string()),
  /** The person concerned may appeal until then. */
  appealUntil: v.optional(Instant),
  /** An appeal runs; decided by then. */
  appealDueAt: v.optional(Instant),
  honourId: v.optional(HonourId),
})
export type EntryView = v.InferOutput<typeof EntryView>

export const CANDIDACY_ACTS = [
  'answerSelf',
  'answerGuardian',
  'answerFamily',
  'withdraw',
  'appeal',
  'appealRevocation',
] as const
export const MyCandidacy = v.object({
  candidacyId: CandidacyId,
  campaignId: CampaignId,
  year: v.number(),
  mode: v.picklist(CAMPAIGN_MODES),
  category,
  name: v.string(),
  story: v.string(),
  photos: v.array(Photo),
  consent: v.picklist(CANDIDATE_CONSENTS),
  guardianConsent: v.optional(v.picklist(CANDIDATE_CONSENTS)),
  /** Lowest level first. */
  entries: v.array(EntryView),
  timeline: v.array(ExemplarTimelineItem),
  can: v.array(v.picklist(CANDIDACY_ACTS)),
})
export type MyCandidacy = v.InferOutput<typeof MyCandidacy>
export const MineOutput = v.object({ rows: v.array(MyCandidacy) })

export const WithdrawInput = CandidacyInput
export const AppealInput = v.object({ entryId: EntryId, words: Reason })
export type AppealInput = v.InferOutput<typeof AppealInput>

export const SignedLine = v.object({
  line: v.picklist(VETTING_LINES),
  opinion: v.optional(v.picklist(VETTING_OPINIONS)),
  words: v.optional(v.string()),
  signedBy: v.optional(v.string()),
  signedAt: v.optional(Instant),
})
export type SignedLine = v.InferOutput<typeof SignedLine>

/** The dossier gathers by itself what the county knows; read by those who vet, score and decide, and never by their kin. */
export const Dossier = v.object({
  candidacyId: CandidacyId,
  entryId: EntryId,
  name: v.string(),
  birthYear: v.number(),
  villageName: v.string(),
  category,
  story: v.string(),
  photos: v.array(Photo),
  recommenderName: v.string(),
  /** Confirmed, newest first. */
  deeds: v.array(v.object({ deedId: DeedId, publicText: v.string(), happenedOn: DateOnly })),
  /** Honour points of the household this year. */
  honorPoints: v.number(),
  /** The household carries the credit status today. */
  creditHousehold: v.boolean(),
  consent: v.picklist(CANDIDATE_CONSENTS),
  guardianConsent: v.optional(v.picklist(CANDIDATE_CONSENTS)),
  lines: v.array(SignedLine),
})
export type Dossier = v.InferOutput<typeof Dossier>
export const DossierInput = v.object({ entryId: EntryId })

/** A candidate in the list of a contest, for those who hold an office there. */
export const ContestEntry = v.object({
  entryId: EntryId,
  candidacyId: CandidacyId,
  name: v.string(),
  villageName: v.string(),
  status: v.picklist(ENTRY_STATUSES),
  ending: v.optional(v.picklist(ENTRY_ENDINGS)),
  consent: v.picklist(CANDIDATE_CONSENTS),
  guardianConsent: v.optional(v.picklist(CANDIDATE_CONSENTS)),
  /** Lines signed, and how many there are. */
  signed: v.number(),
  lines: v.number(),
  /** Sum of the points, since scoring closed. */
  total: v.optional(v.number()),
  scorers: v.optional(v.number()),
  recommendedUpward: v.boolean(),
})
export type ContestEntry = v.InferOutput<typeof ContestEntry>
export const ContestOutput = v.object({
  ...ContestRow.entries,
  entries: v.array(ContestEntry),
  /** Of those who may score, how many have. */
  seats: v.optional(v.object({ able: v.number(), scored: v.number(), recused: v.number() })),
  can: v.array(v.picklist(CONTEST_ACTS)),
})
export type ContestView = v.InferOutput<typeof ContestOutput>

export const RecommendUpwardInput = v.object({ entryId: EntryId, reason: Reason })
export type RecommendUpwardInput = v.InferOutput<typeof RecommendUpwardInput>
export const RecommendUpwardOutput = v.object({ entryId: EntryId })

/** Appeals that wait for an officer of the reader's level. */
export const AppealsOutput = page(
  v.object({
    entryId: EntryId,
    name: v.string(),
    category,
    level,
    divisionName: v.string(),
    ending: v.picklist(ENTRY_ENDINGS),
    endWords: v.optional(v.string()),
    words: v.string(),
    appealedAt: Instant,
    dueAt: Instant,
    overdue: v.boolean(),
    /** False where the reader is recused or decided before. */
    able: v.boolean(),
  }),
)
export const ExemplarAppealsInput = v.object({ ...PageInput.entries })
export const DecideExemplarAppealInput = v.object({ entryId: EntryId, upheld: v.boolean(), words: Reason })
export type DecideExemplarAppealInput = v.InferOutput<typeof DecideExemplarAppealInput>
