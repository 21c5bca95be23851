import type { LineState, NoticeKind, NoticeState } from '../../contract/notices'
import type { NoticePeriod } from '../../platform/calendar'

/*
 * Public notice 公示: the opening day is not counted, it closes at 24:00 of its last day, or of the next working day if
 * that is a holiday. Its state follows the clock, not the timer: whatever arrives at 23:59:59 is in time, at 00:00:00 it
 * is late, even if no job has run. Dates are never shortened. (Domain: public notice and objection.)
 */

/** Domain: public notice, defaults. A deed and a household's month stand five calendar days, a rule set seven. */
export const NOTICE_PERIODS: Record<NoticeKind, NoticePeriod> = {
  deed: { days: 5, count: 'calendar' },
  householdMonth: { days: 5, count: 'calendar' },
  ruleSet: { days: 7, count: 'calendar' },
  rosterChange: { days: 5, count: 'calendar' },
  creditStandard: { days: 7, count: 'calendar' },
  credit: { days: 7, count: 'calendar' },
  creditDivision: { days: 7, count: 'working' },
  creditEnterprise: { days: 7, count: 'working' },
  creditWithdrawal: { days: 5, count: 'working' },
  candidate: { days: 5, count: 'working' },
  exemplarRevocation: { days: 5, count: 'working' },
}

export const noticeState = (notice: { closesAt: Date }, now: Date): NoticeState =>
  now < notice.closesAt ? 'open' : 'closed'

/** An objection that runs freezes its line only. */
export function lineState(line: { effectiveAt: Date | null; overturnedAt: Date | null }, objected: boolean): LineState {
  if (line.overturnedAt) return 'overturned'
  if (objected) return 'frozen'
  return line.effectiveAt ? 'effective' : 'pending'
}
