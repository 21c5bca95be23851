import * as v from 'valibot'
import { DateOnly, Instant, PageInput, page, Reason } from './fields'
import { DivisionCode, PersonId, PhotoId, PollFlagId, PollId, PollPaperId } from './ids'
import { LIMITS } from './limits'

/** What a vote can be about. */
export const POLL_SUBJECTS = ['exemplar'] as const
export type PollSubject = (typeof POLL_SUBJECTS)[number]

/** Drawn in `domain/polls/poll.ts`. */
export const POLL_STATUSES = ['running', 'closed', 'counted', 'cancelled'] as const
export type PollStatus = (typeof POLL_STATUSES)[number]

/** Papers entered by one and confirmed by another: drawn in `domain/polls/paper/paper.ts`. */
export const PAPER_STATUSES = ['entered', 'confirmed', 'returned', 'withdrawn', 'lapsed'] as const
export type PaperStatus = (typeof PAPER_STATUSES)[number]

/** Why ballots are shown to the supervisor: the same from one phone, or the same from one village within ten minutes. */
export const FLAG_KINDS = ['onePhone', 'burst'] as const
export type FlagKind = (typeof FLAG_KINDS)[number]
export const FLAG_DECISIONS = ['excluded', 'kept'] as const
export type FlagDecision = (typeof FLAG_DECISIONS)[number]

const ChoiceId = v.pipe(v.string(), v.uuid())

export const PollInput = v.object({ pollId: PollId })

/** One vote, as a list shows it. `title` is the campaign's name, `category` a code of what is voted on. */
const facts = {
  pollId: PollId,
  title: v.string(),
  category: v.string(),
  divisionName: v.string(),
  opensAt: Instant,
  /** That instant excluded. */
  closesAt: Instant,
  /** How many one chooses, exactly. */
  choose: v.number(),
}

export const POLL_STAGES = ['notOpen', 'open', 'counting', 'counted', 'cancelled'] as const
export type PollStage = (typeof POLL_STAGES)[number]
const Stage = v.picklist(POLL_STAGES)

export const PollsOutput = v.object({
  polls: v.array(v.object({ ...facts, stage: Stage, voted: v.boolean() })),
})
export type PollsView = v.InferOutput<typeof PollsOutput>

export const PollChoice = v.object({
  choiceId: ChoiceId,
  name: v.string(),
  villageName: v.string(),
  story: v.string(),
  why: v.string(),
  photo: v.nullable(v.object({ photoId: PhotoId, url: v.string() })),
})
export type PollChoice = v.InferOutput<typeof PollChoice>

/** Why the reader cannot vote here, as a refusal would say it. */
export const NO_BALLOT = [
  'BALLOT_CAST',
  'NOT_A_VOTER_HERE',
  'VOTER_TOO_YOUNG',
  'SUPERVISOR_HAS_NO_BALLOT',
  'PAPER_BALLOT_WAITS',
] as const
export type NoBallot = (typeof NO_BALLOT)[number]

export const PollOutput = v.object({
  ...facts,
  stage: Stage,
  /** Those who stand, in the reader's own order: the same whenever they look. */
  choices: v.array(PollChoice),
  noBallot: v.nullable(v.picklist(NO_BALLOT)),
  /** Until then at the latest the result is out. */
  resultBy: Instant,
})
export type PollView = v.InferOutput<typeof PollOutput>

export const VoteInput = v.object({
  pollId: PollId,
  choiceIds: v.pipe(v.array(ChoiceId), v.minLength(1), v.maxLength(LIMITS.pollChoicesMax)),
})
export type VoteInput = v.InferOutput<typeof VoteInput>

export const PollResultOutput = v.object({
  ...facts,
  stage: Stage,
  /** Null until the poll is counted. */
  result: v.nullable(
    v.object({
      ballots: v.number(),
      excluded: v.number(),
      uncountedPapers: v.number(),
      countedAt: Instant,
      /** Most votes first; a candidate who stands no longer has no line. */
      rows: v.array(v.object({ choiceId: ChoiceId, name: v.string(), villageName: v.string(), votes: v.number() })),
    }),
  ),
})
export type PollResultView = v.InferOutput<typeof PollResultOutput>

/** Votes for which papers may be entered now: those running in the clerk's villages, with what a paper shows. */
export const PaperPollsOutput = v.object({
  polls: v.array(
    v.object({
      ...facts,
      /** What a paper printed at first asks for. */
      chooseAtFirst: v.number(),
      choices: v.array(v.object({ choiceId: ChoiceId, name: v.string(), stands: v.boolean() })),
    }),
  ),
})
export type PaperPollsView = v.InferOutput<typeof PaperPollsOutput>

export const EnterPapersInput = v.object({
  pollId: PollId,
  villageCode: DivisionCode,
  heldOn: DateOnly,
  people: v.pipe(v.array(PersonId), v.minLength(1), v.maxLength(LIMITS.papersMax)),
  /** One a paper; nothing chosen is an invalid one. Kept apart from the list of people. */
  papers: v.pipe(
    v.array(v.pipe(v.array(ChoiceId), v.maxLength(LIMITS.pollChoicesMax))),
    v.minLength(1),
    v.maxLength(LIMITS.papersMax),
  ),
  photos: v.pipe(v.array(PhotoId), v.minLength(1), v.maxLength(LIMITS.photosMax)),
})
export type EnterPapersInput = v.InferOutput<typeof EnterPapersInput>
export const EnterPapersOutput = v.object({ paperId: PollPaperId })

export const PaperInput = v.object({ paperId: PollPaperId })
export const DecidePapersInput = v.variant('decision', [
  v.object({ decision: v.literal('confirm'), paperId: PollPaperId }),
  v.object({ decision: v.literal('return'), paperId: PollPaperId, words: Reason }),
])
export type DecidePapersInput = v.InferOutput<typeof DecidePapersInput>

const paperFacts = {
  paperId: PollPaperId,
  status: v.picklist(PAPER_STATUSES),
  title: v.string(),
  category: v.string(),
  villageName: v.string(),
  heldOn: DateOnly,
  people: v.number(),
  enteredAt: Instant,
}
export const PapersInput = PageInput
export const PapersOutput = page(v.object(paperFacts))
export type PapersView = v.InferOutput<typeof PapersOutput>

export const PaperOutput = v.object({
  ...paperFacts,
  enteredBy: v.string(),
  decidedBy: v.nullable(v.string()),
  words: v.nullable(v.string()),
  mine: v.boolean(),
  mayDecide: v.boolean(),
  listed: v.array(v.object({ personId: PersonId, name: v.string(), group: v.string() })),
  /** What each paper says, by name, while it waits for the second person; nobody reads it afterwards. */
  papers: v.array(v.array(v.string())),
  photos: v.array(v.object({ photoId: PhotoId, url: v.string() })),
})
export type PaperView = v.InferOutput<typeof PaperOutput>

export const FlagsOutput = v.object({
  flags: v.array(
    v.object({
      flagId: PollFlagId,
      title: v.string(),
      category: v.string(),
      kind: v.picklist(FLAG_KINDS),
      villageName: v.string(),
      from: Instant,
      until: Instant,
      ballots: v.number(),
      phones: v.number(),
      /** Without a decision by then they count. */
      decideBy: Instant,
      /** It can be decided no longer. */
      over: v.boolean(),
      decision: v.nullable(v.picklist(FLAG_DECISIONS)),
      reason: v.nullable(v.string()),
    }),
  ),
})
export type FlagsView = v.InferOutput<typeof FlagsOutput>

export const DecideFlagInput = v.object({
  flagId: PollFlagId,
  decision: v.picklist(FLAG_DECISIONS),
  reason: Reason,
})
export type DecideFlagInput = v.InferOutput<typeof DecideFlagInput>
