import * as v from 'valibot'
import { DateOnly, Instant } from './fields'
import { DeedId, DivisionCode, HouseholdId } from './ids'
import { ShownHousehold } from './shown'

/** Boards of a period, frozen when it ends. */
export const BOARD_KINDS = ['households', 'villages'] as const
export type BoardKind = (typeof BOARD_KINDS)[number]

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
/** How a board stands: counted now, or closed when its period ended; then a reversal is told in a note. */
const BoardHead = v.object({
  divisionCode: DivisionCode,
  divisionName: v.string(),
  key: PeriodKey,
  /** The instant the period ended; null while it runs. */
  frozenAt: v.nullable(Instant),
})

/** What a reversal changed after the board was frozen. The order of the board stays. */
export const Correction = v.object({
  place: v.number(),
  at: Instant,
  /** Points taken back, above zero. */
  points: v.number(),
  /** The rule of the entry taken back, where the row may say why. */
  ruleName: v.nullable(v.string()),
})
export type Correction = v.InferOutput<typeof Correction>

/** A household on a roll without an order of points. */
export const RollRow = v.object({
  householdId: v.optional(HouseholdId),
  shown: ShownHousehold,
  villageName: v.string(),
  inOffice: v.boolean(),
  mine: v.boolean(),
})
export type RollRow = v.InferOutput<typeof RollRow>

/** In order of points, drawn by lot where the county switched the order of points off, or switched off. */
export const BOARD_FORMS = ['board', 'roll', 'off'] as const
export type BoardForm = (typeof BOARD_FORMS)[number]

/**
 * A board has `rows`: at most the first 50 or the first third of the households with a bonus entry, whichever is fewer. Where
 * the county switched the order of points off it has a `roll` instead, in no order; where it switched the board off, nothing.
 */
export const BoardOutput = v.object({
  as: v.picklist(BOARD_FORMS),
  ...BoardHead.entries,
  rows: v.array(BoardRow),
  corrections: v.array(Correction),
  roll: v.array(RollRow),
})
export type Board = v.InferOutput<typeof BoardOutput>

/** Villages of a township or of the county; never of a village. */
export const VillageBoardInput = v.object({
  divisionCode: v.pipe(
    DivisionCode,
    v.check((code) => code.length < 12),
  ),
  period: v.picklist(BOARD_PERIODS),
  key: v.optional(PeriodKey),
})
export const VillageRow = v.object({
  place: v.number(),
  villageCode: DivisionCode,
  villageName: v.string(),
  /** Households of the roster, those of them with a bonus entry, and what these earned in all. */
  households: v.number(),
  withBonus: v.number(),
  points: v.number(),
})
/** The first third of the villages in which anybody earned a bonus entry; none where the county switched the board off. */
export const VillageBoardOutput = v.object({
  as: v.picklist(['board', 'off']),
  ...BoardHead.entries,
  rows: v.array(VillageRow),
  corrections: v.array(Correction),
})
export type VillageBoard = v.InferOutput<typeof VillageBoardOutput>

/** What the county may switch off; off is neither computed nor shown. */
export const BOARD_SWITCHES = ['households', 'villages', 'credit', 'pointOrder', 'nightSchool'] as const
export type BoardSwitch = (typeof BOARD_SWITCHES)[number]
export const BoardSwitches = v.object({
  households: v.boolean(),
  villages: v.boolean(),
  /** Switches that were kept before there was such a board know nothing of it. */
  credit: v.optional(v.boolean(), true),
  pointOrder: v.boolean(),
  nightSchool: v.boolean(),
})
export type BoardSwitches = v.InferOutput<typeof BoardSwitches>
export const SwitchBoardInput = v.object({ name: v.picklist(BOARD_SWITCHES), on: v.boolean() })

export const MyPlaceOutput = v.object({
  key: PeriodKey,
  honor: v.number(),
  /** Null while the household has no bonus entry in the period. */
  place: v.nullable(v.number()),
  /** Points that lift the household by one place; null at the top. */
  toNextPlace: v.nullable(v.number()),
  /** The household asked to stand on no list. */
  hidden: v.boolean(),
  /** The county has boards in order of points; without it nobody has a place. */
  ordered: v.boolean(),
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
