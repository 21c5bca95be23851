import * as v from 'valibot'
import { Cursor, Instant } from './fields'
import { RosterImportId } from './ids'
import { LIMITS } from './limits'

/** Columns of a roster's file, in whatever order; a row is a person. */
export const ROSTER_COLUMNS = ['township', 'village', 'number', 'group', 'name', 'birthYear', 'head', 'phone'] as const
export type RosterColumn = (typeof ROSTER_COLUMNS)[number]

/** May be missing from a file: a township tells two villages of one name apart, a telephone number is anybody's choice. */
export const OPTIONAL_COLUMNS: readonly RosterColumn[] = ['township', 'phone']

/** What can be wrong with a row; the catalogue has one sentence for each. */
export const ROSTER_FAULTS = [
  /** of the row by itself */
  'quote',
  'villageUnknown',
  'villageTwice',
  'numberFormat',
  'groupMissing',
  'nameFormat',
  'birthYearFormat',
  'phoneFormat',
  'controlCharacter',
  /** beside the other rows */
  'rowTwice',
  'headMissing',
  'headTwice',
  'groupDiffers',
  /** beside the roster */
  'householdClosed',
  'householdMoved',
  'numberTaken',
] as const
export type RosterFault = (typeof ROSTER_FAULTS)[number]

/**
 * What becomes of a row: `new` is put into the roster; `already` stands so; `differs` stands with another head or group,
 * which two signatures change and no file; `left` was there and left, died or lives elsewhere since; `faulty` is mended first.
 */
export const ROSTER_OUTCOMES = ['new', 'already', 'differs', 'left', 'faulty'] as const
export type RosterOutcome = (typeof ROSTER_OUTCOMES)[number]

/** Outcomes of which somebody reads the rows; `missing` is who stands in the roster of a village and not in its file. */
export const LISTED_OUTCOMES = ['faulty', 'differs', 'left', 'missing'] as const
export type ListedOutcome = (typeof LISTED_OUTCOMES)[number]

export const ROSTER_IMPORT_STATUSES = ['receiving', 'checking', 'checked', 'applying', 'applied', 'discarded'] as const
export type RosterImportStatus = (typeof ROSTER_IMPORT_STATUSES)[number]

/** Counts of rows, but `households`: those that are opened. */
export const RosterImportCounts = v.object({
  new: v.number(),
  households: v.number(),
  already: v.number(),
  differs: v.number(),
  left: v.number(),
  faulty: v.number(),
  missing: v.number(),
})
export type RosterImportCounts = v.InferOutput<typeof RosterImportCounts>

const Count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const Cells = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(LIMITS.importCellMax))),
  v.maxLength(LIMITS.importColumnsMax),
)

export const BeginImportInput = v.object({
  fileName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  /** Of the file's bytes, in hex: the same file goes on where it stopped. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: Count(LIMITS.importBytesMax),
  /** Cells of the first row. */
  head: v.pipe(Cells, v.minLength(1)),
})
export type BeginImportInput = v.InferOutput<typeof BeginImportInput>
export const BeginImportOutput = v.object({
  importId: RosterImportId,
  /** The part to send next, from 0: of a file that was begun before, not the first. */
  nextPart: v.number(),
  /** The row behind the last one that came. */
  nextRow: v.number(),
})

/** A row with its number on the sheet, the head being 1. */
export const FileRow = v.object({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.importRowsMax + 1)),
  cells: Cells,
  stray: v.optional(v.boolean(), false),
})
export type FileRow = v.InferOutput<typeof FileRow>

export const SendPartInput = v.object({
  importId: RosterImportId,
  part: Count(LIMITS.importRowsMax),
  rows: v.pipe(v.array(FileRow), v.maxLength(LIMITS.importPartRows)),
  last: v.boolean(),
})
export type SendPartInput = v.InferOutput<typeof SendPartInput>
export const SendPartOutput = v.object({ nextPart: v.number() })

export const ImportInput = v.object({ importId: RosterImportId })
/** `whole`: nothing at all while a row is faulty; otherwise the good ones. */
export const ApplyImportInput = v.object({ importId: RosterImportId, whole: v.boolean() })

export const RosterImportView = v.object({
  importId: RosterImportId,
  fileName: v.string(),
  startedAt: Instant,
  /** Absent: from the command line. */
  startedByName: v.optional(v.string()),
  status: v.picklist(ROSTER_IMPORT_STATUSES),
  whole: v.boolean(),
  rows: v.number(),
  /** Villages that are checked, or put into the roster, out of so many. */
  done: v.number(),
  of: v.number(),
  /** Absent before it is checked. */
  counts: v.optional(RosterImportCounts),
  endedAt: v.optional(Instant),
})
export type RosterImportView = v.InferOutput<typeof RosterImportView>

export const ListImportsInput = v.object({ cursor: v.optional(Cursor) })
export const ListImportsOutput = v.object({ rows: v.array(RosterImportView), next: v.optional(Cursor) })

export const ImportRowsInput = v.object({
  importId: RosterImportId,
  outcome: v.picklist(LISTED_OUTCOMES),
  cursor: v.optional(Cursor),
})
export const ListedRow = v.object({
  /** Of who is missing there is none. */
  row: v.optional(v.number()),
  villageName: v.string(),
  number: v.string(),
  group: v.string(),
  name: v.string(),
  birthYear: v.string(),
  faults: v.array(v.picklist(ROSTER_FAULTS)),
})
export type ListedRow = v.InferOutput<typeof ListedRow>
export const ImportRowsOutput = v.object({ rows: v.array(ListedRow), next: v.optional(Cursor) })
