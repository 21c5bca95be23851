import * as v from 'valibot'
import { CREDIT_GRADES, DESIGNATION_STATUSES } from './credit-words'
import { DateOnly, Instant, PageInput, page, Reason, text } from './fields'
import { DesignationId, DivisionCode, WithdrawalId } from './ids'
import { LIMITS } from './limits'

/** Households that carry a status in a village, for the office that may propose to withdraw one. */
export const DesignationsInput = v.object({ ...PageInput.entries, villageCode: DivisionCode })
export const DesignationsOutput = page(
  v.object({
    designationId: DesignationId,
    headName: v.string(),
    group: v.string(),
    number: v.string(),
    status: v.picklist(DESIGNATION_STATUSES),
    grade: v.nullable(v.picklist(CREDIT_GRADES)),
    designatedOn: DateOnly,
    flagged: v.boolean(),
  }),
)

export const ProposeWithdrawalInput = v.object({
  designationId: DesignationId,
  reason: Reason,
  /** Seven days ahead at least. */
  hearingAt: Instant,
  place: text(2, LIMITS.placeMax),
})
export type ProposeWithdrawalInput = v.InferOutput<typeof ProposeWithdrawalInput>
export const WithdrawalOutput = v.object({ withdrawalId: WithdrawalId })

export const WITHDRAWAL_STAGES = ['hearing', 'onNotice', 'appealed'] as const
export const WithdrawalsInput = v.optional(v.object({}))
export const WithdrawalsOutput = v.object({
  rows: v.array(
    v.object({
      withdrawalId: WithdrawalId,
      headName: v.string(),
      villageName: v.string(),
      stage: v.picklist(WITHDRAWAL_STAGES),
      reason: v.string(),
      hearingAt: Instant,
      place: v.string(),
      appealWords: v.optional(v.string()),
      /** The reader may record the hearing, or decide the appeal, now. */
      can: v.array(v.picklist(['hear', 'decideAppeal'])),
    }),
  ),
})

export const HearInput = v.object({
  withdrawalId: WithdrawalId,
  /** What was said, as the minutes have it. */
  words: Reason,
  companion: v.optional(text(LIMITS.nameMin, LIMITS.nameMax)),
  outcome: v.picklist(['toNotice', 'keep']),
})
export type HearInput = v.InferOutput<typeof HearInput>
export const AppealWithdrawalInput = v.object({ words: Reason })
export const DecideWithdrawalAppealInput = v.object({
  withdrawalId: WithdrawalId,
  outcome: v.picklist(['upheld', 'kept']),
  words: Reason,
})
export type DecideWithdrawalAppealInput = v.InferOutput<typeof DecideWithdrawalAppealInput>
