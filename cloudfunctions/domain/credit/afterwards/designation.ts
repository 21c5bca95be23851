import type { DesignationStatus } from '../../../contract/credit-words'
import { addDays, subtractMonths } from '../../../platform/county-time'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Designation 命名: stands until its annual review renews it or lets it lapse, its household is closed, or it is withdrawn.
 * A withdrawal is proposed with a reason, heard seven days later at the earliest, and stands on a notice; kept, it stands as
 * before; withdrawn, it may be appealed once, and comes back where the appeal is upheld.
 */
export const designationMachine = statusMachine<DesignationStatus>({
  designated: ['hearing', 'lapsed', 'ceased'],
  hearing: ['designated', 'onNotice', 'ceased'],
  onNotice: ['designated', 'withdrawn', 'ceased'],
  withdrawn: ['designated'],
  lapsed: [],
  ceased: ['designated'],
})

export const { mayBecome, requireStep } = designationMachine

/** It stands: a proposal alone takes nothing away. */
export const stands = (status: DesignationStatus): boolean =>
  status === 'designated' || status === 'hearing' || status === 'onNotice'

/** An enterprise carries the status for two years. (Domain: credit status.) */
const TERM_MONTHS = 24

/** The last day of a term that begins on a date. */
export const lastDayOf = (from: string): string => addDays(subtractMonths(from, -TERM_MONTHS), -1)
