import type { DateMark } from '../../../contract/school'
import { isHoliday } from '../../../platform/calendar'
import { addDays } from '../../../platform/county-time'

/** Months of the wheat and of the autumn harvest in the county: nobody has an evening to spare. */
const FARM_MONTHS: readonly string[] = ['06', '10']

/** What speaks against a class on a date: a holiday of the national calendar, the months of harvest. */
export function marksOf(date: string): DateMark[] {
  const marks: DateMark[] = []
  if (isHoliday(date)) marks.push('holiday')
  if (FARM_MONTHS.includes(date.slice(5, 7))) marks.push('farmSeason')
  return marks
}

/** The dates of a weekly series, with what speaks against some of them: the organiser leaves those out or keeps them. */
export function proposeDates(from: string, weeks: number): { date: string; marks: DateMark[] }[] {
  return Array.from({ length: weeks }, (_, week) => {
    const date = addDays(from, week * 7)
    return { date, marks: marksOf(date) }
  })
}
