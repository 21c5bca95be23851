import * as v from 'valibot'
import { Instant, page, text } from './fields'
import { ComplaintId, DivisionCode } from './ids'
import { LIMITS } from './limits'

export const COMPLAINT_KINDS = ['complaint', 'suggestion'] as const
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number]

/** What it is about. */
export const COMPLAINT_TOPICS = ['review', 'points', 'notice', 'conduct', 'privacy', 'app', 'other'] as const
export type ComplaintTopic = (typeof COMPLAINT_TOPICS)[number]

export const COMPLAINT_STATUSES = ['submitted', 'accepted', 'answered', 'rated'] as const
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number]

/** What happened to it, as its timeline tells. */
export const COMPLAINT_EVENTS = ['submitted', 'accepted', 'escalated', 'answered', 'askedAgain', 'rated'] as const
export type ComplaintEvent = (typeof COMPLAINT_EVENTS)[number]

/** Whom it complains of: a village is handled by its township, a township by the county. */
export const COMPLAINED_LEVELS = ['village', 'township'] as const
export type ComplainedLevel = (typeof COMPLAINED_LEVELS)[number]

export const ComplaintWords = text(LIMITS.complaintMin, LIMITS.complaintMax)

export const SubmitComplaintInput = v.object({
  kind: v.picklist(COMPLAINT_KINDS),
  topic: v.picklist(COMPLAINT_TOPICS),
  /** The village or township that it is about. */
  divisionCode: DivisionCode,
  words: ComplaintWords,
  /** The village is not told who wrote it; only who handles it knows. */
  anonymous: v.boolean(),
})
export type SubmitComplaintInput = v.InferOutput<typeof SubmitComplaintInput>
export const SubmitComplaintOutput = v.object({ complaintId: ComplaintId, number: v.string() })

/** "TS2026-0007": what a person names on the telephone. */
export const complaintNumber = (year: number, number: number): string => `TS${year}-${String(number).padStart(4, '0')}`

export const ComplaintRow = v.object({
  complaintId: ComplaintId,
  number: v.string(),
  kind: v.picklist(COMPLAINT_KINDS),
  topic: v.picklist(COMPLAINT_TOPICS),
  divisionName: v.string(),
  status: v.picklist(COMPLAINT_STATUSES),
  submittedAt: Instant,
  /** When it is to be accepted or answered; absent when nothing is owed. */
  dueAt: v.optional(Instant),
  overdue: v.boolean(),
  escalated: v.boolean(),
})
export type ComplaintRow = v.InferOutput<typeof ComplaintRow>
export const ComplaintsOutput = page(ComplaintRow)

export const COMPLAINT_FILTERS = ['open', 'done'] as const
export type ComplaintFilter = (typeof COMPLAINT_FILTERS)[number]
export const ComplaintQueueInput = v.object({
  filter: v.picklist(COMPLAINT_FILTERS),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(200))),
})

export const ComplaintInput = v.object({ complaintId: ComplaintId })

const Round = v.object({
  asked: v.string(),
  askedAt: Instant,
  answer: v.optional(v.string()),
  answeredAt: v.optional(Instant),
})

const COMMON = {
  ...ComplaintRow.entries,
  /** Who handles it: the name of a township or of the county. */
  handlerName: v.string(),
  anonymous: v.boolean(),
  rounds: v.array(Round),
  rating: v.optional(v.number()),
  timeline: v.array(v.object({ event: v.picklist(COMPLAINT_EVENTS), at: Instant })),
}

export const COMPLAINT_ACTS = ['rate', 'askAgain'] as const
export const ComplaintView = v.object({ ...COMMON, can: v.array(v.picklist(COMPLAINT_ACTS)) })
export type ComplaintView = v.InferOutput<typeof ComplaintView>

export const HANDLING_ACTS = ['accept', 'answer'] as const
export const ComplaintSheet = v.object({
  ...COMMON,
  /** Who wrote it; absent where the account is not bound yet. Reading it is logged. */
  complainantName: v.optional(v.string()),
  can: v.array(v.picklist(HANDLING_ACTS)),
})
export type ComplaintSheet = v.InferOutput<typeof ComplaintSheet>

export const AnswerComplaintInput = v.object({ complaintId: ComplaintId, words: ComplaintWords })

export const RATINGS = [1, 2, 3, 4, 5] as const
export const RateComplaintInput = v.object({ complaintId: ComplaintId, rating: v.picklist(RATINGS) })
export const AskAgainInput = v.object({ complaintId: ComplaintId, words: ComplaintWords })
