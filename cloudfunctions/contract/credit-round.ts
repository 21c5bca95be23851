import * as v from 'valibot'
import { CASE_STATUSES, CREDIT_GRADES, CREDIT_KINDS, DESIGNATION_STATUSES } from './credit-words'
import { DateOnly } from './fields'
import { CreditCaseId, DivisionCode, HouseholdId } from './ids'

/** At most so many of a sheet in one call: small enough to be lost, large enough to be quick. */
export const SHEET_PIECE = 15
/** A township passes so many at once: each call is one notice, and a village shall have one. */
export const TOWNSHIP_PIECE = 120
const Cases = v.pipe(v.array(CreditCaseId), v.minLength(1), v.maxLength(TOWNSHIP_PIECE))
const Households = v.pipe(v.array(HouseholdId), v.minLength(1), v.maxLength(SHEET_PIECE))

/** Whose turn it is with a sheet: the clerk lays it before the council, members pass it, the township ends it. */
export const SHEET_STEPS = ['lay', 'council', 'committees', 'township'] as const
export type SheetStep = (typeof SHEET_STEPS)[number]
export const SheetInput = v.object({ villageCode: DivisionCode, step: v.picklist(SHEET_STEPS) })
export const SheetOutput = v.object({
  year: v.number(),
  /** Households of the round that the reader can pass now, all of whose criteria are computed. */
  rows: v.array(
    v.object({
      householdId: HouseholdId,
      caseId: v.optional(CreditCaseId),
      headName: v.string(),
      group: v.string(),
      number: v.string(),
      honor: v.number(),
      participations: v.number(),
      grade: v.nullable(v.picklist(CREDIT_GRADES)),
    }),
  ),
  /** How many the reader passed already, and how many are opened singly or by somebody else. */
  done: v.number(),
  singly: v.number(),
  recused: v.number(),
})
export type Sheet = v.InferOutput<typeof SheetOutput>
export const LaySheetInput = v.object({ villageCode: DivisionCode, householdIds: Households })
export const PassSheetInput = v.object({ caseIds: Cases })
/** Each is recorded on its own: what could not be passed says so by being left out. */
export const PassSheetOutput = v.object({ passed: v.number(), left: v.number() })

export const DivisionCreditInput = v.object({ divisionCode: DivisionCode })
/** The share of a village or township all year round, and what is missing: never which household. */
export const DivisionCreditOutput = v.object({
  divisionCode: DivisionCode,
  name: v.string(),
  kind: v.picklist(CREDIT_KINDS),
  designated: v.number(),
  outOf: v.number(),
  /** The day on which those were counted: 31 December, or today in a village that came here since. */
  countedOn: DateOnly,
  /** How many more it takes. */
  missing: v.number(),
  /** Complaints and raised matters that wait for more than thirty days. */
  overdue: v.number(),
  status: v.optional(v.picklist(DESIGNATION_STATUSES)),
  running: v.optional(v.picklist(CASE_STATUSES)),
  can: v.array(v.picklist(['apply'])),
})
export type DivisionCredit = v.InferOutput<typeof DivisionCreditOutput>
