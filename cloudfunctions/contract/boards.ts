import * as v from 'valibot'
import { DateOnly } from './fields'
import { DeedId, DivisionCode, HouseholdId } from './ids'
import { ShownHousehold } from './shown'

export const BOARD_PERIODS = ['month', 'quarter', 'year'] as const
export type BoardPeriod = (typeof BOARD_PERIODS)[number]

/** "2026", "2026Q4" or "2026-11": says year, quarter or month by its form. Absent: the running one. */
export const PeriodKey = v.pipe(v.string(), v.regex(/^\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?$/))

export const BoardInput = v.object({
  divisionCode: DivisionCode,
  period: v.picklist(BOARD_PERIODS),
  key: v.optional(PeriodKey),
})

export const BoardRow = v.object({
  householdId: v.optional(HouseholdId),
  /** Equal points share a place (dense rank). */
  place: v.number(),
  shown: ShownHousehold,
  villageName: v.string(),
  honor: v.number(),
  /** A member holds office in council or committee. */
  inOffice: v.boolean(),
  mine: v.boolean(),
})
/** At most the first 50 or the first third of the households with a bonus entry, whichever is fewer. */
export const BoardOutput = v.object({
  divisionCode: DivisionCode,
  divisionName: v.string(),
  key: PeriodKey,
  rows: v.array(BoardRow),
})
export type Board = v.InferOutput<typeof BoardOutput>

export const MyPlaceOutput = v.object({
  key: PeriodKey,
  honor: v.number(),
  /** Null while the household has no bonus entry in the period. */
  place: v.nullable(v.number()),
  /** Points that lift the household by one place; null at the top. */
  toNextPlace: v.nullable(v.number()),
  /** The household asked to stand on no list. */
  hidden: v.boolean(),
})

/** `householdId` is present on a row exactly when the household allowed to say why. */
export const BoardEntriesInput = v.object({
  householdId: HouseholdId,
  period: v.picklist(BOARD_PERIODS),
  key: v.optional(PeriodKey),
})
export const BoardEntriesOutput = v.object({
  shown: ShownHousehold,
  honor: v.number(),
  entries: v.array(
    v.object({ postedOn: DateOnly, ruleName: v.string(), honor: v.number(), deedId: v.optional(DeedId) }),
  ),
})
