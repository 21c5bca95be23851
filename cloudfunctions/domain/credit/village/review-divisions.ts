import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { moveDesignation, whoseDesignation } from '../afterwards/designate'
import { updateDesignation } from '../afterwards/designation.repository'
import { recordCreditEvent } from '../application/traces'
import { yearOf } from '../assessment/assess-household'
import { reached, shareOf } from './division-credit'
import { lockDivisionToReview } from './village.repository'

/** The day after the households' own review is over: what they were asked could be answered until 31 March. */
const FROM = '-04-01'

/**
 * Annual review 年审 of one village or, once all villages are reviewed, of one township: it is renewed while its share of the
 * year's end and today's overdue matters still let it apply, and lapses otherwise. Who is being heard waits for the outcome.
 * False when none is left. (Domain: credit status.)
 */
export async function reviewDivision(w: Writing): Promise<boolean> {
  const year = yearOf(w.now) - 1
  if (countyDate(w.now) < `${year + 1}${FROM}`) return false
  const one = await lockDivisionToReview(w.tx, year)
  if (!one) return false
  await updateDesignation(w.tx, one.id, { reviewedYear: year })
  const share = await shareOf(w.tx, one.divisionCode, w.now)
  if (reached(share, w.now)) await recordCreditEvent(w, whoseDesignation(one), 'renewed')
  else await moveDesignation(w, one, 'lapsed', 'lapsed')
  return true
}
