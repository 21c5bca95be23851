import type { CutReason } from '../../contract/cuts'
import type { RuleCode } from '../../contract/ids'
import type { CapPeriod } from '../../contract/points'
import type { Rule } from './rules.repository'

/*
 * Caps. A rule's cap is in points. By month, quarter, year and event it is the household's; once, certificate and highest
 * are the person's. All rules together give a household 60 points a month. Both count by the date of the act, and what was
 * taken back counts no more. What is over is cut, and the cut is recorded. (Domain: points and the ledger.)
 */

/** Most points that a household gets in the month of the acts. */
export const MONTH_LIMIT = 60

const OUTSIDE = ['A00', 'B01', 'B02', 'E01', 'E02', 'E03', 'E04', 'E05'] as RuleCode[]

/** Base points, courage and honours stand outside the limit of the month. */
export const OUTSIDE_MONTH_LIMIT: readonly RuleCode[] = OUTSIDE

/** Dates [from, until). */
export interface Dates {
  from: string
  until: string
}

const FOREVER: Dates = { from: '0001-01-01', until: '9999-12-31' }

function months(date: string, each: number): Dates {
  const year = Number(date.slice(0, 4))
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / each) * each
  const firstDay = (month: number) =>
    `${String(year + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  return { from: firstDay(first), until: firstDay(first + each) }
}

export const monthOf = (date: string): Dates => months(date, 1)
export const yearOf = (date: string): Dates => months(date, 12)

/** The dates of the acts that count towards a household's cap. */
export function capDates(period: CapPeriod | null, actOn: string): Dates {
  switch (period) {
    case 'quarter':
      return months(actOn, 3)
    case 'year':
      return yearOf(actOn)
    case 'event':
      return FOREVER
    case 'month':
    case 'once':
    case 'certificate':
    case 'highest':
    case null:
      return monthOf(actOn)
  }
}

/** Whose points count towards the cap. */
export type PersonalCap = Extract<CapPeriod, 'once' | 'certificate' | 'highest'>

export const isPersonal = (period: CapPeriod | null): period is PersonalCap =>
  period === 'once' || period === 'certificate' || period === 'highest'

/** Points that stand already: towards the rule's own cap, and towards the limit of the month. */
export interface Used {
  ofRule: number
  ofMonth: number
}

/** What is left of `asked` points, and which limit cut it: the narrower one, the rule's own where both are as narrow. */
export function cutToCaps(rule: Rule, asked: number, used: Used): { posted: number; cutBy: CutReason | null } {
  const ofRule = rule.capPoints === null ? asked : Math.max(0, rule.capPoints - used.ofRule)
  const outside = OUTSIDE_MONTH_LIMIT.includes(rule.code)
  const ofMonth = outside ? asked : Math.max(0, MONTH_LIMIT - used.ofMonth)
  const posted = Math.min(asked, ofRule, ofMonth)
  if (posted === asked) return { posted, cutBy: null }
  return { posted, cutBy: ofRule <= ofMonth && rule.capPeriod !== null ? rule.capPeriod : 'allRules' }
}
