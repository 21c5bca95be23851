import type { LineState, NoticeKind, NoticeState } from '../../contract/notices'
import type { NoticePeriod } from '../../platform/calendar'

/*
 * Public notice 公示: the opening day is not counted, it closes at 24:00 of its last day, or of the next working day if
 * that is a holiday. Its state follows the clock, not the timer: whatever arrives at 23:59:59 is in time, at 00:00:00 it
 * is late, even if no job has run. Dates are never shortened. (Domain: public notice and objection.)
 */

/** Domain: public notice, defaults. A deed stands five calendar days. */
export const NOTICE_PERIODS: Record<NoticeKind, NoticePeriod> = {
  deed: { days: 5, count: 'calendar' },
}

export const noticeState = (notice: { closesAt: Date }, now: Date): NoticeState =>
  now < notice.closesAt ? 'open' : 'closed'

export const lineState = (line: { effectiveAt: Date | null }): LineState => (line.effectiveAt ? 'effective' : 'pending')
