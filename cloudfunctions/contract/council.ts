import * as v from 'valibot'
import { DECLINE_REASONS } from './decline-reasons'
import { DEED_CLASSES } from './deeds'
import { DESK_ORDERS, Instant, PageInput, page, Reason } from './fields'
import { CreditCaseId, DeedId, ReviewId, RuleCode } from './ids'
import { LIMITS } from './limits'
import { RECUSAL_GROUNDS } from './recusal-grounds'

/** What a review can decide on. A mechanism serves each kind through its handlers and knows none of them. */
export const REVIEW_SUBJECTS = ['deed', 'credit'] as const
export type ReviewSubject = (typeof REVIEW_SUBJECTS)[number]

export const REVIEW_STATUSES = ['open', 'passed', 'returned', 'declined', 'panel', 'withdrawn'] as const
export type ReviewStatus = (typeof REVIEW_STATUSES)[number]

/**
 * Who decides: the village's own council, and after it the village's two committees where they pass it too; a panel drawn by lot from councils of the township's other villages; then the
 * panellists of the township, and of the county.
 */
export const REVIEW_BODIES = ['council', 'committees', 'panel', 'townshipPanel', 'countyPanel'] as const
export type ReviewBody = (typeof REVIEW_BODIES)[number]

/** Why something decided is decided once more: somebody brought new facts, or a ballot turned out to be a relative's. */
export const REEXAMINATION_CAUSES = ['newFacts', 'kinFound'] as const
export type ReexaminationCause = (typeof REEXAMINATION_CAUSES)[number]

export const BALLOT_CHOICES = ['approve', 'return', 'decline'] as const
export type BallotChoice = (typeof BALLOT_CHOICES)[number]

export const CastBallotInput = v.variant('choice', [
  v.object({
    choice: v.literal('approve'),
    reviewId: ReviewId,
    /** What it awards; absent where nothing is awarded by a rule. */
    ruleCode: v.optional(RuleCode),
    units: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.unitsMax))),
    evidenceSeen: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)),
    /** The version of the subject that was read; a later one refuses the ballot. */
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.object({ choice: v.literal('return'), reviewId: ReviewId, question: Reason }),
  v.object({ choice: v.literal('decline'), reviewId: ReviewId, reason: v.picklist(DECLINE_REASONS), words: Reason }),
])
export type CastBallotInput = v.InferOutput<typeof CastBallotInput>
export const CastBallotOutput = v.object({ status: v.picklist(REVIEW_STATUSES) })

export const QUEUE_FILTERS = ['toDecide', 'overdue', 'decidedByMe', 'all'] as const
export const QueueInput = v.object({
  ...PageInput.entries,
  filter: v.optional(v.picklist(QUEUE_FILTERS), 'toDecide'),
  deedClass: v.optional(v.picklist(DEED_CLASSES)),
  order: v.optional(v.picklist(DESK_ORDERS), 'oldest'),
})

export const Standing = v.object({
  electorate: v.number(),
  recused: v.number(),
  able: v.number(),
  approvals: v.number(),
  /** Approvals that a passing decision needs: more than half of the able, at least three. */
  needed: v.number(),
})

/** A recused member sees that a review exists and why it is not theirs, and nothing of its content. */
export const QueueRow = v.object({
  reviewId: ReviewId,
  villageName: v.string(),
  body: v.picklist(REVIEW_BODIES),
  status: v.picklist(REVIEW_STATUSES),
  reexamined: v.boolean(),
  openedAt: Instant,
  closesAt: Instant,
  overdue: v.boolean(),
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
  myBallot: v.optional(v.picklist(BALLOT_CHOICES)),
  claim: v.optional(v.object({ name: v.string(), mine: v.boolean(), until: Instant })),
  standing: v.optional(Standing),
  deed: v.optional(
    v.object({
      deedId: DeedId,
      deedClass: v.picklist(DEED_CLASSES),
      summary: v.string(),
      photoCount: v.number(),
      witnessCount: v.number(),
    }),
  ),
  credit: v.optional(v.object({ caseId: CreditCaseId, headName: v.string(), opensSingly: v.boolean() })),
})
export const QueueOutput = page(QueueRow)

export const ReviewInput = v.object({ reviewId: ReviewId })
export const ReviewOutput = v.object({
  reviewId: ReviewId,
  subject: v.picklist(REVIEW_SUBJECTS),
  body: v.picklist(REVIEW_BODIES),
  status: v.picklist(REVIEW_STATUSES),
  /** Present where it is a re-examination: it is confirmed or declined, never returned. */
  reexamines: v.optional(v.object({ cause: v.picklist(REEXAMINATION_CAUSES), words: v.optional(v.string()) })),
  openedAt: Instant,
  closesAt: Instant,
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
  standing: v.optional(Standing),
  myBallot: v.optional(v.picklist(BALLOT_CHOICES)),
  claim: v.optional(v.object({ name: v.string(), mine: v.boolean(), until: Instant })),
})

export const ClaimOutput = v.object({ until: Instant })
