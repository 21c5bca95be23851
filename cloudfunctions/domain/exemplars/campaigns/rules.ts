import type { LevelCalendar, OpenCampaignInput, Quota } from '../../../contract/exemplar-campaigns'
import { DIVISION_LEVELS, type DivisionLevel } from '../../../contract/roles'
import { AppError } from '../../../platform/app-error'
import { noticeClosing } from '../../../platform/calendar'
import { addDays, startOfCountyDay } from '../../../platform/county-time'
import { NOTICE_PERIODS } from '../../notices/notice'

/*
 * What a campaign's rules must be before it opens, for none of them is changed afterwards: at least one category; for each
 * category a quota of at least one place at every level from the village up to the campaign's own, with no more of them
 * recommended upward than there are; a calendar for each level whose notice ends before the next level stops taking
 * candidates; the number of the approving document where it is a commendation. (Domain: exemplars.)
 */

/** Lowest first: villages begin, the division whose officers opened it ends. */
export const levelsUpTo = (top: DivisionLevel): DivisionLevel[] =>
  DIVISION_LEVELS.slice(DIVISION_LEVELS.indexOf(top)).toReversed()

/** The next higher level of a campaign; null at its highest. */
export const levelAbove = (level: DivisionLevel, top: DivisionLevel): DivisionLevel | null => {
  const levels = levelsUpTo(top)
  return levels[levels.indexOf(level) + 1] ?? null
}

function requireQuotas(quotas: readonly Quota[], levels: readonly DivisionLevel[]): void {
  const categories = [...new Set(quotas.map((one) => one.category))]
  if (categories.length === 0) throw new AppError('CAMPAIGN_NO_CATEGORY')
  const keys = new Set(quotas.map(({ category, level }) => `${category}/${level}`))
  const complete = quotas.length === categories.length * levels.length && keys.size === quotas.length
  const sound = quotas.every(
    ({ level, places, upward, choices }) =>
      levels.includes(level) &&
      places >= 1 &&
      choices >= 1 &&
      upward <= places &&
      (upward === 0 || level !== levels.at(-1)),
  )
  if (!complete || !sound) throw new AppError('CAMPAIGN_QUOTA')
}

/** 24:00 of a date. */
export const endOf = (date: string): Date => startOfCountyDay(addDays(date, 1))

/** When the notice of a level is over that opens right after its scoring. */
const noticeOver = ({ scoreUntil }: LevelCalendar): Date =>
  noticeClosing(endOf(scoreUntil), NOTICE_PERIODS.candidate).closesAt

function requireCalendar(calendar: readonly LevelCalendar[], levels: readonly DivisionLevel[], today: string): void {
  const rows = levels.map((level) => calendar.filter((one) => one.level === level))
  const [first] = rows
  const ordered = rows.every(([one, ...more], at) => {
    if (!one || more.length > 0) return false
    const { recommendUntil, vetUntil, voteUntil, scoreUntil } = one
    const below = rows[at - 1]?.[0]
    const follows = !below || noticeOver(below) <= endOf(recommendUntil)
    return follows && recommendUntil < vetUntil && vetUntil < voteUntil && voteUntil < scoreUntil
  })
  const begins = first?.[0] !== undefined && first[0].recommendUntil >= today
  if (!ordered || !begins || calendar.length !== levels.length) throw new AppError('CAMPAIGN_CALENDAR')
}

/** @throws AppError CAMPAIGN_NO_CATEGORY, CAMPAIGN_QUOTA, CAMPAIGN_CALENDAR, CAMPAIGN_NO_APPROVAL */
export function requireSoundRules(input: OpenCampaignInput, top: DivisionLevel, today: string): void {
  const levels = levelsUpTo(top)
  requireQuotas(input.quotas, levels)
  requireCalendar(input.calendar, levels, today)
  if (input.mode === 'approvedCommendation' && !input.approvalNumber) throw new AppError('CAMPAIGN_NO_APPROVAL')
}
