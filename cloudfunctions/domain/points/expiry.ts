import { addDays, countyDate, startOfCountyDay } from '../../platform/county-time'

/*
 * Expiry. Redeemable points of a year can be spent for 90 days after it; what is left then ends in an entry of its own, and
 * what was spent counts first against the oldest. Honour points never expire. (Domain: points and the ledger.)
 */

export const EXPIRES_AFTER_DAYS = 90

/** The first day on which the points of a year can be redeemed no more. */
export const expiryDay = (year: number): string => addDays(`${year + 1}-01-01`, EXPIRES_AFTER_DAYS)

/** The last year whose points have expired by now. */
export function lastExpiredYear(now: Date): number {
  const before = Number(countyDate(now).slice(0, 4)) - 1
  return startOfCountyDay(expiryDay(before)) <= now ? before : before - 1
}
