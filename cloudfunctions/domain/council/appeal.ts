import type { AppealLevel } from '../../contract/appeals'
import type { DivisionCode } from '../../contract/ids'
import { endOfDayAfter } from '../../platform/county-time'
import { levelOf } from '../divisions/codes'

/*
 * Appeal 申诉: whom a declined decision concerns may appeal once, within ten days by the clock. The township decides in ten
 * calendar days, by an officer who is not recused and did not decide before; where it decided before, or has no such officer,
 * the county does. Overdue it goes to the county by itself, which has twenty days. No clock ever decides: overdue at the
 * county it stays open, is marked, and its officers are told every day until one of them decides. Accepted, what was
 * declined goes on as if it had passed; declined again, that is final. (Domain: good deed, credit status.)
 */
export const APPEAL_DAYS = 10

export const DECIDE_DAYS: Record<AppealLevel, number> = { township: 10, county: 20 }

/** 24:00 of the tenth day after the decision; then it is too late. */
export const appealEnds = (decidedAt: Date): Date => endOfDayAfter(decidedAt, APPEAL_DAYS)

/** 24:00 of the last day on which the level has to decide what reached it at `from`. */
export const decisionDue = (from: Date, level: AppealLevel): Date => endOfDayAfter(from, DECIDE_DAYS[level])

/** Of the division whose officers hear it. @throws Error for a village, which hears no appeal */
export function appealLevelOf(division: DivisionCode): AppealLevel {
  const level = levelOf(division)
  if (level === 'village') throw new Error('a village hears no appeal')
  return level
}
