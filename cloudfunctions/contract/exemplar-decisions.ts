import * as v from 'valibot'
import { CONTEST_STAGES, EXEMPLAR_CATEGORIES, HONOUR_STATUSES, VETTING_LINES, VETTING_OPINIONS } from './exemplar-words'
import { Dossier } from './exemplars'
import { DateOnly, Instant, Nothing, PageInput, page, Reason, text } from './fields'
import { ContestId, DivisionCode, EntryId, HonourId, RevocationId, TieId } from './ids'
import { LIMITS } from './limits'
import { DIVISION_LEVELS } from './roles'

const category = v.picklist(EXEMPLAR_CATEGORIES)
const level = v.picklist(DIVISION_LEVELS)

/** Lines that wait for the reader's signature. */
export const VettingDeskInput = v.optional(Nothing)
export const VettingDeskOutput = v.object({
  rows: v.array(
    v.object({
      entryId: EntryId,
      line: v.picklist(VETTING_LINES),
      name: v.string(),
      villageName: v.string(),
      category,
      level,
      stage: v.picklist(CONTEST_STAGES),
      /** The vetting stage ends then; absent where it is done again later. */
      dueAt: v.optional(Instant),
    }),
  ),
})
export const SignLineInput = v.object({
  entryId: EntryId,
  line: v.picklist(VETTING_LINES),
  opinion: v.picklist(VETTING_OPINIONS),
  words: Reason,
})
export type SignLineInput = v.InferOutput<typeof SignLineInput>

/** Contests in which the reader has a seat and something to do: points to give, or a tie to vote on. */
export const ScoringDeskInput = v.optional(Nothing)
export const ScoringDeskOutput = v.object({
  rows: v.array(
    v.object({
      contestId: ContestId,
      category,
      level,
      divisionName: v.string(),
      candidates: v.number(),
      todo: v.picklist(['score', 'voteTie', 'nothing']),
      dueAt: v.optional(Instant),
    }),
  ),
})
/** All candidates of a contest side by side. Refused to kin of any of them. */
export const ScoreSheetInput = v.object({ contestId: ContestId })
export const ScoreSheetOutput = v.object({
  contestId: ContestId,
  category,
  level,
  divisionName: v.string(),
  stage: v.picklist(CONTEST_STAGES),
  dueAt: v.optional(Instant),
  places: v.number(),
  /** Ballots that counted in the vote of the residents; absent where none was held. */
  ballots: v.optional(v.number()),
  candidates: v.array(
    v.object({
      ...Dossier.entries,
      /** Advisory: it changes no score. */
      votes: v.optional(v.number()),
      /** What the reader gave, once they did. */
      mine: v.optional(v.object({ points: v.number(), reason: v.string() })),
    }),
  ),
  tie: v.optional(
    v.object({
      tieId: TieId,
      /** How many of the equals one names. */
      places: v.number(),
      entryIds: v.array(EntryId),
      voted: v.boolean(),
    }),
  ),
})
export type ScoreSheet = v.InferOutput<typeof ScoreSheetOutput>

export const Mark = v.object({
  entryId: EntryId,
  points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  reason: Reason,
})
/** Every candidate who stands, each once: a sheet is given whole, and once. */
export const ScoreInput = v.object({
  contestId: ContestId,
  marks: v.pipe(v.array(Mark), v.minLength(1), v.maxLength(LIMITS.exemplarCandidatesMax)),
})
export type ScoreInput = v.InferOutput<typeof ScoreInput>

export const VoteTieInput = v.object({
  tieId: TieId,
  /** As many as there are places. */
  entryIds: v.pipe(v.array(EntryId), v.minLength(1), v.maxLength(LIMITS.exemplarPlacesMax)),
  reason: Reason,
})
export type VoteTieInput = v.InferOutput<typeof VoteTieInput>

/** Honours within the reader's reach, for the office that may propose to revoke one; newest first. */
export const HonoursInput = v.object({ ...PageInput.entries, divisionCode: DivisionCode })
export const HonoursOutput = page(
  v.object({
    honourId: HonourId,
    name: v.string(),
    villageName: v.string(),
    year: v.number(),
    category,
    level,
    divisionName: v.string(),
    status: v.picklist(HONOUR_STATUSES),
    chosenOn: DateOnly,
  }),
)
export const ProposeRevocationInput = v.object({
  honourId: HonourId,
  reason: Reason,
  /** Seven days ahead at least. */
  hearingAt: Instant,
  place: text(2, LIMITS.placeMax),
})
export type ProposeRevocationInput = v.InferOutput<typeof ProposeRevocationInput>
export const RevocationOutput = v.object({ revocationId: RevocationId })

export const REVOCATION_STAGES = ['hearing', 'onNotice', 'appealed'] as const
export const RevocationsInput = v.optional(Nothing)
export const RevocationsOutput = v.object({
  rows: v.array(
    v.object({
      revocationId: RevocationId,
      name: v.string(),
      category,
      level,
      divisionName: v.string(),
      stage: v.picklist(REVOCATION_STAGES),
      /** Empty where nobody proposed it: kin was found among those who scored. */
      reason: v.string(),
      hearingAt: Instant,
      place: v.string(),
      appealWords: v.optional(v.string()),
      can: v.array(v.picklist(['hear', 'decideAppeal'])),
    }),
  ),
})
export const HearRevocationInput = v.object({
  revocationId: RevocationId,
  words: Reason,
  companion: v.optional(text(LIMITS.nameMin, LIMITS.nameMax)),
  outcome: v.picklist(['toNotice', 'keep']),
})
export type HearRevocationInput = v.InferOutput<typeof HearRevocationInput>
export const AppealRevocationInput = v.object({ honourId: HonourId, words: Reason })
export type AppealRevocationInput = v.InferOutput<typeof AppealRevocationInput>
export const DecideRevocationAppealInput = v.object({
  revocationId: RevocationId,
  outcome: v.picklist(['upheld', 'kept']),
  words: Reason,
})
export type DecideRevocationAppealInput = v.InferOutput<typeof DecideRevocationAppealInput>
