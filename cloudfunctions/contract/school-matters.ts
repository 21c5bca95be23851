import * as v from 'valibot'
import { DESK_ORDERS, Instant, PageInput, PersonName, page, text } from './fields'
import { ClassRequestId, ClassSessionId, DivisionCode, RaisedMatterId } from './ids'
import { LIMITS } from './limits'
import { MATTER_STATUSES } from './school-words'

const words = text(LIMITS.matterMin, LIMITS.matterMax)

export const RaiseMatterInput = v.object({ sessionId: v.optional(ClassSessionId), words })
export type RaiseMatterInput = v.InferOutput<typeof RaiseMatterInput>
export const RaiseMatterOutput = v.object({ matterId: RaisedMatterId })
export const MatterInput = v.object({ matterId: RaisedMatterId })

/** A question as everybody of the village reads it: never who asked. */
export const MatterRow = v.object({
  matterId: RaisedMatterId,
  words: v.string(),
  status: v.picklist(MATTER_STATUSES),
  stationName: v.string(),
  raisedAt: Instant,
  dueAt: Instant,
  ownerName: v.optional(v.string()),
  answer: v.optional(v.string()),
  answeredAt: v.optional(Instant),
  rating: v.optional(v.number()),
  /** The township answers for it, because it was overdue. */
  movedUp: v.boolean(),
  overdue: v.boolean(),
  mine: v.boolean(),
})
export type MatterRow = v.InferOutput<typeof MatterRow>
export const MattersInput = v.object({ which: v.picklist(['village', 'mine']), ...PageInput.entries })
export const MattersOutput = page(MatterRow)

/** What waits for an answer: all of it, what nobody sees to yet, what somebody does, or what is overdue. */
export const MATTER_FILTERS = ['all', 'raised', 'owned', 'overdue'] as const
export type MatterFilter = (typeof MATTER_FILTERS)[number]
export const MatterDeskInput = v.object({
  ...PageInput.entries,
  filter: v.optional(v.picklist(MATTER_FILTERS), 'all'),
  order: v.optional(v.picklist(DESK_ORDERS), 'oldest'),
})
export type MatterDeskInput = v.InferOutput<typeof MatterDeskInput>
export const OwnMatterInput = v.object({ matterId: RaisedMatterId, ownerName: PersonName })
export const AnswerMatterInput = v.object({ matterId: RaisedMatterId, answer: words })
export const RateMatterInput = v.object({
  matterId: RaisedMatterId,
  rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
})

export const AskTopicInput = v.object({ topic: text(2, LIMITS.courseTitleMax) })
export const AskTopicOutput = v.object({ requestId: ClassRequestId })
export const TopicInput = v.object({ requestId: ClassRequestId })
export const TopicRow = v.object({
  requestId: ClassRequestId,
  topic: v.string(),
  villageCode: DivisionCode,
  stationName: v.string(),
  askedAt: Instant,
  /** How many ask for it. */
  people: v.number(),
  mine: v.boolean(),
  made: v.boolean(),
})
export type TopicRow = v.InferOutput<typeof TopicRow>
export const TopicsInput = PageInput
export const TopicsOutput = page(TopicRow)
