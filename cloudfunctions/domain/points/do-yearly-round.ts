import type { DivisionCode } from '../../contract/ids'
import { countyDate, startOfCountyDay } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { expiryDay, lastExpiredYear } from './expiry'
import { BASE_RULE, postBaseOfYear } from './post-base-points'
import { postEntry } from './post-entry'
import {
  findToExpire,
  findWithoutBase,
  insertRound,
  isAnythingRedeemable,
  lockVillageDue,
  type Round,
} from './yearly.repository'

/** Households of one piece: a chain is locked for as long as it takes. */
const AT_ONCE = 100

const yearOf = (now: Date): number => Number(countyDate(now).slice(0, 4))

/** Base points of the year for households that have none: a piece of one village. False when no village is left. */
export const postYearsBasePoints = (w: Writing): Promise<boolean> =>
  doRound(w, { kind: 'base', year: yearOf(w.now) }, async (villageCode, { year }) => {
    const due = await findWithoutBase(w.tx, villageCode, year, AT_ONCE)
    return postBaseOfYear(w, villageCode, due)
  })

/** Ends what is left of the redeemable points of the last year that expired: a piece of one village. */
export const expirePoints = (w: Writing): Promise<boolean> =>
  doRound(w, { kind: 'expiry', year: lastExpiredYear(w.now) }, (villageCode, { year }) =>
    expireIn(w, villageCode, year),
  )

/** The rule set has no rule of expiry: the entries stand under the rule of the year. */
async function expireIn(w: Writing, villageCode: DivisionCode, year: number): Promise<number> {
  const due = await findToExpire(w.tx, villageCode, year, AT_ONCE)
  for (const { householdId, left, ruleSetVersion } of due)
    await postEntry(w, {
      kind: 'expiry',
      householdId,
      personId: null,
      ruleSetVersion,
      ruleCode: BASE_RULE,
      honor: 0,
      redeemable: -left,
      source: 'yearEnd',
      sourceId: householdId,
      actOn: expiryDay(year),
    })
  return due.length
}

/**
 * Does one piece of a round in the first village in which something is due, and notes the villages in which nothing is left:
 * run late, twice or by two timers, each household gets its entry once.
 */
async function doRound(
  w: Writing,
  round: Round,
  post: (villageCode: DivisionCode, round: Round) => Promise<number>,
): Promise<boolean> {
  const today = countyDate(w.now)
  for (;;) {
    const villageCode = await lockVillageDue(w.tx, round, today)
    if (!villageCode) return false
    const posted = await post(villageCode, round)
    if (posted < AT_ONCE) await insertRound(w.tx, round, villageCode, w.now)
    if (posted > 0) return true
  }
}

/** The next instant at which points of a year that anybody earned some in expire; null while there are none. */
export async function nextExpiry(db: Reader, now: Date): Promise<Date | null> {
  const first = lastExpiredYear(now) + 1
  for (let year = first; year <= yearOf(now); year++)
    if (await isAnythingRedeemable(db, year)) return startOfCountyDay(expiryDay(year))
  return null
}
