import * as v from 'valibot'

/*
 * The two small files that a county begins with: its divisions and a version of its rule set. Columns are those of the files in
 * `data`; a row carries its cells by their names. Nothing is loaded while a row is faulty, and what is there is never changed.
 */

export const DIVISION_COLUMNS = ['code', 'parent_code', 'level', 'name'] as const
export const RULE_COLUMNS = [
  'code',
  'name',
  'deed_class',
  'points',
  'unit',
  'cap_points',
  'cap_period',
  'evidence',
  'township_check',
  'balance',
] as const

/** What can be wrong with a row; the catalogue has one sentence for each. */
export const COUNTY_FILE_FAULTS = [
  'codeFormat',
  'notOfCounty',
  'levelUnknown',
  'levelLength',
  'parentMissing',
  'nameMissing',
  'nameDiffers',
  'rowTwice',
  'deedClassUnknown',
  'pointsFormat',
  'unitMissing',
  'capFormat',
  'evidenceFormat',
  'yesOrNo',
  'balanceUnknown',
  'baseMissing',
  'formula',
] as const
export type CountyFileFault = (typeof COUNTY_FILE_FAULTS)[number]

const Cell = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), '')
const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))

const DivisionLine = v.object({ row, code: Cell, parent_code: Cell, level: Cell, name: Cell })
export type DivisionLine = v.InferOutput<typeof DivisionLine>
const RuleLine = v.object({
  row,
  code: Cell,
  name: Cell,
  deed_class: Cell,
  points: Cell,
  unit: Cell,
  cap_points: Cell,
  cap_period: Cell,
  evidence: Cell,
  township_check: Cell,
  balance: Cell,
})
export type RuleLine = v.InferOutput<typeof RuleLine>

const lines = <T extends v.GenericSchema>(line: T) => v.pipe(v.array(line), v.minLength(1), v.maxLength(1000))

/** `check`: only says what is wrong. */
export const LoadDivisionsInput = v.object({ rows: lines(DivisionLine), check: v.boolean() })
export const LoadRulesInput = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  rows: lines(RuleLine),
  check: v.boolean(),
})

export const LoadedOutput = v.object({
  /** Rows that are new, and rows that stand so already; put in only where nothing is faulty and it was no check. */
  fresh: v.number(),
  already: v.number(),
  faults: v.array(v.object({ row: v.number(), fault: v.picklist(COUNTY_FILE_FAULTS) })),
  loaded: v.boolean(),
})
export type Loaded = v.InferOutput<typeof LoadedOutput>
