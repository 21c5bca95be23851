import * as v from 'valibot'
import { PrintedCode } from './chain'
import { PageInput, page } from './fields'
import { HouseholdId } from './ids'
import { BalanceOutput, LedgerRow } from './points'

const Year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))

/** A year of the reader's own household. */
export const BookletInput = v.object({ ...PageInput.entries, year: Year })
/** The same of any household within reach. */
export const BookletOfInput = v.object({ ...BookletInput.entries, householdId: HouseholdId })

/** An entry as the booklet prints it: nothing leads from it to a deed. */
export const BookletRow = v.omit(LedgerRow, ['deedId'])
export type BookletRow = v.InferOutput<typeof BookletRow>

/** The points booklet 积分册 of a household and year: entries in the order of posting, and what they add up to. */
export const BookletOutput = v.object({
  ...page(BookletRow).entries,
  householdId: HouseholdId,
  number: v.string(),
  group: v.string(),
  villageName: v.string(),
  headName: v.string(),
  /** Names of those who live there now, the head among them. */
  members: v.array(v.string()),
  /** Honour points of that year; what can be redeemed is of all time. */
  balance: BalanceOutput,
  /** Where the village's chain stands; null before its first entry. */
  chain: v.nullable(v.object({ seq: v.number(), code: PrintedCode })),
})
export type BookletView = v.InferOutput<typeof BookletOutput>
