import type { HouseholdId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { countyDate, subtractMonths } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { REPAIR_MONTHS } from '../application/case'
import { stands } from './designation'
import { type Designation, findLatestOf } from './designation.repository'

/**
 * The first day on which somebody whose designation was withdrawn or lapsed may apply again; null where nothing ended. An
 * enterprise has the last days of its term for that, and after it the same six months as everybody.
 */
export function repairFrom({ status, endedOn }: Pick<Designation, 'status' | 'endedOn'>): string | null {
  return (status === 'withdrawn' || status === 'lapsed') && endedOn ? subtractMonths(endedOn, -REPAIR_MONTHS) : null
}

/**
 * Repair 修复: six months after a withdrawal or lapse, with the cause remedied in one's own words.
 * @throws AppError CREDIT_RUNNING where one stands, REPAIR_TOO_EARLY, EVIDENCE_MISSING without those words
 */
export async function requireRepairable(w: Writing, householdId: HouseholdId, remedied: string | null): Promise<void> {
  requireRepaired(w, await findLatestOf(w.tx, householdId), remedied)
}

/** The same of a designation at hand. @throws AppError CREDIT_RUNNING, REPAIR_TOO_EARLY, EVIDENCE_MISSING */
export function requireRepaired(w: Writing, latest: Designation | null, remedied: string | null): void {
  if (!latest) return
  if (stands(latest.status)) throw new AppError('CREDIT_RUNNING')
  const from = repairFrom(latest)
  if (from === null) return
  if (countyDate(w.now) < from) throw new AppError('REPAIR_TOO_EARLY')
  if (remedied === null) throw new AppError('EVIDENCE_MISSING')
}
