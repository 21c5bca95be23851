import type { CaseStatus } from '../../../contract/credit-words'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Application for a credit status 信用户: applied → assessed → council → two committees → township → on notice → designated |
 * overturned. Whoever decides may ask back (returned, and the answer goes where it was asked) or decline; a declined one is
 * appealed once. The applicant may withdraw it until it is decided. Kin found among those who decided sends it back to
 * them. A village or township goes from assessed to the level above, an enterprise to its lead department and from there to
 * the county. No path leads to a designation but through the notice.
 */
export const creditCaseMachine = statusMachine<CaseStatus>({
  applied: ['assessed', 'withdrawn'],
  assessed: ['council', 'department', 'township', 'withdrawn'],
  council: ['committees', 'returned', 'declined', 'withdrawn'],
  committees: ['township', 'returned', 'declined', 'withdrawn', 'council'],
  department: ['township', 'returned', 'declined', 'withdrawn'],
  township: ['onNotice', 'returned', 'declined', 'withdrawn', 'council', 'committees', 'department'],
  onNotice: ['designated', 'overturned', 'withdrawn', 'council', 'committees', 'department', 'township', 'appealed'],
  returned: ['council', 'committees', 'department', 'township', 'withdrawn'],
  declined: ['appealed', 'council', 'committees', 'department', 'township'],
  appealed: ['onNotice', 'declined', 'withdrawn'],
  designated: [],
  overturned: [],
  withdrawn: [],
})

export const { mayBecome, requireStep } = creditCaseMachine

/** Statuses in which nothing is to come any more but an appeal. */
export const isOver = (status: CaseStatus): boolean =>
  status === 'designated' || status === 'overturned' || status === 'declined' || status === 'withdrawn'

/** Months after a withdrawal or lapse before a new application (domain: credit status, repair). */
export const REPAIR_MONTHS = 6
