import { addDays, countyDate, startOfCountyDay } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import type { Writing } from '../../context'
import { moveDesignation, whoseDesignation } from '../afterwards/designate'
import { updateDesignation } from '../afterwards/designation.repository'
import { recordCreditEvent } from '../application/traces'
import { findNextTermDate, lockEnding, lockOver } from './term.repository'

/** Days before the end of a term on which its representative is reminded, once. */
export const REMINDED_DAYS = 60

/** The representative of one enterprise hears that its term is about to end. False when none is left. */
export async function remindOfTerm(w: Writing): Promise<boolean> {
  const today = countyDate(w.now)
  const one = await lockEnding(w.tx, addDays(today, REMINDED_DAYS), today)
  if (!one?.validUntil) return false
  await updateDesignation(w.tx, one.id, { termRemindedOn: today })
  const facts = { date: startOfCountyDay(one.validUntil).toISOString() }
  await recordCreditEvent(w, whoseDesignation(one), 'termEnding', {}, facts)
  return true
}

/** One enterprise whose two years are over carries the status no more. A hearing that runs is ended first. False when none is left. */
export async function endTerm(w: Writing): Promise<boolean> {
  const one = await lockOver(w.tx, countyDate(w.now))
  if (!one) return false
  await moveDesignation(w, one, 'lapsed', 'termOver')
  return true
}

/** When a term is next spoken of or ends, after `now`. */
export async function nextTermDate(db: Reader, now: Date): Promise<Date | null> {
  const found = await findNextTermDate(db, countyDate(now), REMINDED_DAYS)
  return found === null ? null : startOfCountyDay(found)
}
