import * as v from 'valibot'
import { DateOnly } from './fields'
import { DivisionCode } from './ids'
import { LIMITS } from './limits'
import { DATE_MARKS } from './school'

/** What stands in a row of a term's sheet, each as somebody wrote it: 「3月8日」, 「晚上7点半」, 「本村」. */
export const TERM_FIELDS = [
  'title',
  'words',
  'date',
  'startsAt',
  'endsAt',
  'room',
  'lecturer',
  'capacity',
  'audience',
  'enrolDays',
] as const
export type TermField = (typeof TERM_FIELDS)[number]

const Cell = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.courseWordsMax * 2)), '')
const CELLS = {
  title: Cell,
  words: Cell,
  date: Cell,
  startsAt: Cell,
  endsAt: Cell,
  room: Cell,
  lecturer: Cell,
  capacity: Cell,
  audience: Cell,
  enrolDays: Cell,
} as const satisfies Record<TermField, unknown>

/** One row, with its number on the sheet, the head being 1. */
export const TermRow = v.object({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_048_576)),
  ...CELLS,
})
export type TermRow = v.InferOutput<typeof TermRow>

const rows = v.pipe(v.array(TermRow), v.minLength(1), v.maxLength(LIMITS.termRowsMax))
export const CheckTermInput = v.object({ villageCode: DivisionCode, rows })
export type CheckTermInput = v.InferOutput<typeof CheckTermInput>

/** What can be wrong with a cell; the catalogue has one sentence for each. */
export const TERM_FAULTS = [
  'missing',
  'tooShort',
  'tooLong',
  'formula',
  'notADate',
  'wrongWeekday',
  'past',
  'notATime',
  'endsBefore',
  'tooManyHours',
  'notANumber',
  'outOfRange',
  'unknownWord',
  'roomTaken',
  'lecturerTwice',
  'rowTwice',
] as const
export type TermFault = (typeof TERM_FAULTS)[number]

/** `new`: would be made; `already`: was made from such a row before, or stands so; `faulty`: somebody mends it first. */
export const TERM_OUTCOMES = ['new', 'already', 'faulty'] as const
export type TermOutcome = (typeof TERM_OUTCOMES)[number]

export const CheckedRow = v.object({
  row: v.number(),
  outcome: v.picklist(TERM_OUTCOMES),
  title: v.string(),
  /** As it was understood, where it was. */
  date: v.optional(DateOnly),
  startsAt: v.optional(v.string()),
  endsAt: v.optional(v.string()),
  marks: v.array(v.picklist(DATE_MARKS)),
  faults: v.array(v.object({ field: v.picklist(TERM_FIELDS), fault: v.picklist(TERM_FAULTS) })),
})
export type CheckedRow = v.InferOutput<typeof CheckedRow>
export const CheckTermOutput = v.object({ rows: v.array(CheckedRow) })

/** `whole`: nothing at all while a row is faulty; otherwise the good ones. */
export const ImportTermInput = v.object({ ...CheckTermInput.entries, whole: v.boolean() })
export type ImportTermInput = v.InferOutput<typeof ImportTermInput>
export const ImportTermOutput = v.object({ made: v.number(), already: v.number(), faulty: v.number() })
