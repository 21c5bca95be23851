import type { ContestStage } from '../../../contract/exemplar-words'
import { endOfDayAfter } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import { findCalendars } from './campaign.repository'
import type { Contest } from './contest.repository'
import { endOf } from './rules'

/** Whole days that a stage has at least, however late the one before it ended: nobody is cut short. */
const DAYS_AT_LEAST = { vetting: 1, voting: 3, scoring: 1 } as const

type Timed = keyof typeof DAYS_AT_LEAST

const DATE_OF = { vetting: 'vetUntil', voting: 'voteUntil', scoring: 'scoreUntil' } as const

/** When a stage of a contest ends that begins now, by the calendar of its level. @throws Error for a level without one */
export async function stageEnd(
  db: Reader,
  { campaignId, level }: Pick<Contest, 'campaignId' | 'level'>,
  stage: Timed,
  now: Date,
): Promise<Date> {
  const calendar = (await findCalendars(db, [campaignId])).find((one) => one.level === level)
  if (!calendar) throw new Error('every level of a campaign has its calendar')
  const planned = endOf(calendar[DATE_OF[stage]])
  const atLeast = endOfDayAfter(now, DAYS_AT_LEAST[stage])
  return new Date(Math.max(planned.getTime(), atLeast.getTime()))
}

/** Until when candidates of a level are taken. @throws Error for a level without a calendar */
export async function recommendingEnd(db: Reader, of: Pick<Contest, 'campaignId' | 'level'>): Promise<Date> {
  const calendar = (await findCalendars(db, [of.campaignId])).find((one) => one.level === of.level)
  if (!calendar) throw new Error('every level of a campaign has its calendar')
  return endOf(calendar.recommendUntil)
}

/** Waits for people, and for no day of the calendar. */
export const isOverdue = (stage: ContestStage, stageEndsAt: Date | null, now: Date): boolean =>
  stage !== 'closed' && stageEndsAt !== null && stageEndsAt <= now
