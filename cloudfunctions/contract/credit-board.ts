import * as v from 'valibot'
import { RollRow } from './boards'
import { CREDIT_GRADES } from './credit-words'
import { DivisionCode } from './ids'

export const CreditBoardInput = v.object({ divisionCode: DivisionCode })
/**
 * Some households that carry a credit status, by grade and within a grade in no order; at most the first 50 or the first
 * third, whichever is fewer. `off` where the county switched the board off: then nothing.
 */
export const CreditBoardOutput = v.object({
  as: v.picklist(['roll', 'off']),
  divisionName: v.string(),
  /** Highest first; null for those without a grade. Grades without rows are left out. */
  grades: v.array(v.object({ grade: v.nullable(v.picklist(CREDIT_GRADES)), rows: v.array(RollRow) })),
})
export type CreditBoard = v.InferOutput<typeof CreditBoardOutput>
