import { LIMITS } from '../../contract/limits'
import { AppError } from '../../platform/app-error'
import { addDays } from '../../platform/county-time'

/** An act counts when it is submitted within 30 days, and never before it (domain: points). @throws AppError ACT_OUT_OF_TIME */
export function requireInTime(actOn: string, today: string): void {
  if (actOn > today || actOn < addDays(today, -LIMITS.deedAgeDays)) throw new AppError('ACT_OUT_OF_TIME')
}
