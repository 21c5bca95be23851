import * as v from 'valibot'
import { Instant, PageInput, PersonName, page, Reason, text } from './fields'
import { DivisionCode, NoticeId, NoticeLineId, ObjectionId, PersonId } from './ids'
import { LIMITS } from './limits'
import { LineWords, NOTICE_KINDS } from './notices'
import { OBJECTION_GROUNDS, OBJECTION_LEVELS, OBJECTION_STATUSES } from './objection-words'
import { RECUSAL_GROUNDS } from './recusal-grounds'

/** By which way it came; on paper or by telephone a township officer enters it. */
export const OBJECTION_CHANNELS = ['app', 'paper', 'telephone'] as const
export type ObjectionChannel = (typeof OBJECTION_CHANNELS)[number]
export const HAND_CHANNELS = ['paper', 'telephone'] as const satisfies readonly ObjectionChannel[]

/** What one level made of it; `overdue` when it did not answer in its time. */
export const OBJECTION_ANSWERS = ['upheld', 'rejected', 'overdue'] as const
export type ObjectionAnswer = (typeof OBJECTION_ANSWERS)[number]
/** What somebody who decides can say. */
export const OBJECTION_VERDICTS = ['upheld', 'rejected'] as const
export type ObjectionVerdict = (typeof OBJECTION_VERDICTS)[number]

const words = text(LIMITS.reasonMin, LIMITS.objectionWordsMax)

export const RaiseObjectionInput = v.object({ lineId: NoticeLineId, ground: v.picklist(OBJECTION_GROUNDS), words })
export type RaiseObjectionInput = v.InferOutput<typeof RaiseObjectionInput>

/** Who objects on paper or by telephone: a person of the roster, or somebody by name. */
export const HandObjector = v.variant('as', [
  v.object({ as: v.literal('person'), personId: PersonId }),
  v.object({ as: v.literal('name'), name: PersonName }),
])
export const EnterObjectionInput = v.object({
  ...RaiseObjectionInput.entries,
  channel: v.picklist(HAND_CHANNELS),
  objector: HandObjector,
  /** Who brought the paper; absent when the objector did. */
  broughtBy: v.optional(PersonName),
})
export type EnterObjectionInput = v.InferOutput<typeof EnterObjectionInput>

export const ObjectionInput = v.object({ objectionId: ObjectionId })
export const ObjectionOutcome = v.object({ objectionId: ObjectionId, status: v.picklist(OBJECTION_STATUSES) })

export const LevelAnswer = v.object({
  level: v.picklist(OBJECTION_LEVELS),
  answer: v.picklist(OBJECTION_ANSWERS),
  /** The reasons of those who decided, in words that name nobody. */
  reasons: v.array(v.string()),
  since: Instant,
  at: Instant,
})

const bare = {
  objectionId: ObjectionId,
  noticeId: NoticeId,
  /** Year and running number of the notice in its division. */
  year: v.number(),
  number: v.number(),
  kind: v.picklist(NOTICE_KINDS),
  divisionCode: DivisionCode,
  divisionName: v.string(),
  ground: v.picklist(OBJECTION_GROUNDS),
  channel: v.picklist(OBJECTION_CHANNELS),
  raisedAt: Instant,
  level: v.picklist(OBJECTION_LEVELS),
  status: v.picklist(OBJECTION_STATUSES),
  /** Open: this level answers before it. Answered: the objector may go to the next level before it. */
  dueAt: v.optional(Instant),
  closedAt: v.optional(Instant),
}

/** An objection of the reader's own, with all that was answered. */
export const MyObjectionsOutput = page(
  v.object({
    ...bare,
    words: v.string(),
    line: v.optional(LineWords),
    answers: v.array(LevelAnswer),
    can: v.array(v.picklist(['escalate'])),
  }),
)

export const OBJECTION_FILTERS = ['toDecide', 'toTell', 'all'] as const
export type ObjectionFilter = (typeof OBJECTION_FILTERS)[number]
export const ObjectionQueueInput = v.object({
  ...PageInput.entries,
  filter: v.optional(v.picklist(OBJECTION_FILTERS), 'toDecide'),
})
/** Never who objected. Somebody recused sees that it waits, and why it is not theirs. */
export const ObjectionRow = v.object({
  ...bare,
  line: v.optional(LineWords),
  recusedFor: v.array(v.picklist(RECUSAL_GROUNDS)),
  /** The reader may decide it now. */
  mine: v.boolean(),
})
export const ObjectionQueueOutput = page(ObjectionRow)

export const OBJECTION_ACTS = ['answer', 'readWords', 'readIdentity', 'escalateByHand', 'noteTold', 'print'] as const
export type ObjectionAct = (typeof OBJECTION_ACTS)[number]

/** What an office holder needs to decide; line, answers and acts are absent for somebody recused. */
export const ObjectionSheetOutput = v.object({
  ...ObjectionRow.entries,
  answers: v.array(LevelAnswer),
  /** The county group: how many decide, how many have spoken, how many of one mind it takes, what the reader said. */
  group: v.optional(
    v.object({
      size: v.number(),
      spoken: v.number(),
      needed: v.number(),
      mine: v.optional(v.picklist(OBJECTION_VERDICTS)),
    }),
  ),
  can: v.array(v.picklist(OBJECTION_ACTS)),
})
export type ObjectionSheet = v.InferOutput<typeof ObjectionSheetOutput>

export const AnswerObjectionInput = v.object({
  objectionId: ObjectionId,
  verdict: v.picklist(OBJECTION_VERDICTS),
  reason: Reason,
})
export type AnswerObjectionInput = v.InferOutput<typeof AnswerObjectionInput>

/** Every reading of what is sealed is written down, part by part. */
export const SEALED_PARTS = ['words', 'identity'] as const
export type SealedPart = (typeof SEALED_PARTS)[number]
export const ReadSealedInput = v.object({ objectionId: ObjectionId, part: v.picklist(SEALED_PARTS) })
export const ReadSealedOutput = v.variant('part', [
  v.object({ part: v.literal('words'), words: v.string() }),
  v.object({
    part: v.literal('identity'),
    name: v.string(),
    villageName: v.optional(v.string()),
    broughtBy: v.optional(v.string()),
  }),
])

export const EscalateByHandInput = v.object({ objectionId: ObjectionId, channel: v.picklist(HAND_CHANNELS) })

/** The printed file for the superior authority: facts, dates, levels, reasons and hashes, and nobody's name. */
export const ObjectionFileOutput = v.object({
  ...bare,
  line: v.optional(LineWords),
  noticeOpenedAt: Instant,
  noticeClosesAt: Instant,
  answers: v.array(LevelAnswer),
  /** sha256 over the objection's id and the objector's sealed words, in hexadecimal. */
  wordsHash: v.string(),
  /** The county head of the day of the outcome, once it is published. */
  countyHead: v.optional(v.object({ day: v.string(), hash: v.string() })),
  /** sha256 over all that the file says, in hexadecimal. */
  fileHash: v.string(),
})
export type ObjectionFile = v.InferOutput<typeof ObjectionFileOutput>
