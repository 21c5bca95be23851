import * as v from 'valibot'
import { CREDIT_GRADES } from './credit-words'
import { DateOnly, Instant, PageInput, page, Reason } from './fields'
import { DivisionCode, UnmaskingId } from './ids'
import { ShownHousehold } from './shown'

export const CreditListInput = v.object({ ...PageInput.entries, divisionCode: DivisionCode })
const row = {
  villageName: v.string(),
  grade: v.nullable(v.picklist(CREDIT_GRADES)),
  designatedOn: DateOnly,
}
/** The day on whose evening everybody on the list carried the status: 31 December until the annual review is over. */
const standsOn = DateOnly
/** Households that carry the status, by their surnames alone; those that hide are left out. Nobody without it is on it. */
export const CreditListOutput = v.object({ ...page(v.object({ ...row, household: ShownHousehold })).entries, standsOn })

/** With names and numbers, for who has the right to it and said why on the same day. */
export const UnmaskInput = v.object({ divisionCode: DivisionCode, reason: Reason })
export const UnmaskOutput = v.object({ unmaskingId: UnmaskingId })
export const UnmaskedListInput = v.object({ ...PageInput.entries, unmaskingId: UnmaskingId })
export const UnmaskedListOutput = v.object({
  ...page(v.object({ ...row, headName: v.string(), group: v.string(), number: v.string() })).entries,
  standsOn,
})

/** Who had names shown, when and why, the latest first. */
export const UnmaskingsInput = PageInput
export const UnmaskingsOutput = page(
  v.object({
    unmaskingId: UnmaskingId,
    at: Instant,
    readerName: v.string(),
    divisionName: v.string(),
    reason: v.string(),
  }),
)
