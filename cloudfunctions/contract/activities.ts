import * as v from 'valibot'
import { DateOnly, Instant, PageInput, page, Reason, text } from './fields'
import { ActivityId, DivisionCode, PersonId, PhotoId, RuleCode } from './ids'
import { LIMITS } from './limits'
import { RECUSAL_GROUNDS } from './recusal-grounds'

/** Activity record 活动登记: drawn in `domain/activities/activity.ts`. */
export const ACTIVITY_STATUSES = ['entered', 'returned', 'confirmed', 'withdrawn'] as const
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

/** Evidence that is a list or a document: rules that ask for one of these are recorded, not nominated. */
export const LIST_EVIDENCE: readonly string[] = [
  'attendanceList',
  'dutyRoster',
  'document',
  'certificate',
  'resolution',
  'checklist',
  'weddingFuneralCouncilRecord',
]

const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1))
const Units = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.unitsMax))

const record = {
  ruleCode: RuleCode,
  /** What took place, "三月植树". */
  event: text(LIMITS.eventMin, LIMITS.eventMax),
  heldOn: DateOnly,
  /** The rule's unit, the same for everybody or not. */
  people: v.pipe(
    v.array(v.object({ personId: PersonId, units: Units })),
    v.minLength(1),
    v.maxLength(LIMITS.activityPeopleMax),
  ),
  /** Of the signed sheet. */
  photos: v.pipe(v.array(PhotoId), v.minLength(1), v.maxLength(LIMITS.photosMax)),
}

export const EnterActivityInput = v.object({ villageCode: DivisionCode, ...record })
export type EnterActivityInput = v.InferOutput<typeof EnterActivityInput>
export const EnterActivityOutput = v.object({ activityId: ActivityId })

export const ActivityInput = v.object({ activityId: ActivityId })
export const ActivityVersionInput = v.object({ activityId: ActivityId, version })
export type ActivityVersionInput = v.InferOutput<typeof ActivityVersionInput>

export const MendActivityInput = v.object({ activityId: ActivityId, version, ...record })
export type MendActivityInput = v.InferOutput<typeof MendActivityInput>

export const DecideActivityInput = v.variant('decision', [
  v.object({ decision: v.literal('confirm'), activityId: ActivityId, version }),
  v.object({ decision: v.literal('return'), activityId: ActivityId, version, words: Reason }),
])
export type DecideActivityInput = v.InferOutput<typeof DecideActivityInput>

/** Rules of a village in force on a date that are recorded from a list. */
export const ListRulesInput = v.object({ villageCode: DivisionCode, on: DateOnly })
export const ListRulesOutput = v.object({
  rules: v.array(
    v.object({
      code: RuleCode,
      name: v.string(),
      points: v.number(),
      unit: v.string(),
      evidence: v.array(v.string()),
    }),
  ),
})

const facts = {
  activityId: ActivityId,
  status: v.picklist(ACTIVITY_STATUSES),
  event: v.string(),
  heldOn: DateOnly,
  ruleCode: RuleCode,
  ruleName: v.string(),
  villageName: v.string(),
}

export const ActivitiesInput = PageInput
export const ActivityRow = v.object({ ...facts, people: v.number(), enteredAt: Instant })
export const ActivitiesOutput = page(ActivityRow)

/** What an office sees of a record; who is recused sees that it waits, and why it is not theirs. */
export const ActivityOutput = v.object({
  ...facts,
  version,
  villageCode: DivisionCode,
  enteredBy: v.string(),
  enteredAt: Instant,
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(Instant),
  /** Why it was returned. */
  words: v.nullable(v.string()),
  /** It is the reader's own entry: to mend once returned, to withdraw before it is confirmed. */
  mine: v.boolean(),
  /** The reader may decide on it now. */
  mayDecide: v.boolean(),
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
  content: v.nullable(
    v.object({
      unit: v.string(),
      /** Points of one unit. */
      pointsEach: v.number(),
      evidence: v.array(v.string()),
      people: v.array(
        v.object({ personId: PersonId, name: v.string(), group: v.string(), units: v.number(), points: v.number() }),
      ),
      photos: v.array(v.object({ photoId: PhotoId, url: v.string() })),
    }),
  ),
})
export type ActivityView = v.InferOutput<typeof ActivityOutput>

/** What somebody who stands on a list sees of it: the event, and the lines of their own household. */
export const MyActivityOutput = v.object({
  event: v.string(),
  heldOn: DateOnly,
  status: v.picklist(ACTIVITY_STATUSES),
  ruleName: v.string(),
  unit: v.string(),
  people: v.array(v.object({ name: v.string(), units: v.number(), points: v.number() })),
})
