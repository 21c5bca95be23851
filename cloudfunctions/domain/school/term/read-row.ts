import { LIMITS } from '../../../contract/limits'
import type { TermFault, TermField, TermRow } from '../../../contract/school-term'
import type { Audience } from '../../../contract/school-words'
import { startOfCountyDay } from '../../../platform/county-time'
import { readCount, readDate, readTime, splitTimes } from './spell'

/** A row as it was understood. */
export interface PlannedRow {
  title: string
  words: string
  date: string
  startsAt: string
  endsAt: string
  room: string
  lecturerName: string
  capacity: number
  audience: Audience
  enrolDays: number
}

export interface Fault {
  field: TermField
  fault: TermFault
}

/** What was read of a row: all of it only where nothing is faulty. */
export interface ReadRow {
  planned: Partial<PlannedRow>
  faults: Fault[]
}

export const CAPACITY = 30
export const ENROL_DAYS = 30
const ENROL_DAYS_MAX = 90

const AUDIENCE_WORDS: Readonly<Record<string, Audience>> = {
  '': 'village',
  本村: 'village',
  村民: 'village',
  本村村民: 'village',
  本乡镇: 'township',
  本乡: 'township',
  本镇: 'township',
  全乡: 'township',
  全镇: 'township',
  全县: 'county',
  本县: 'county',
}

/** What a spreadsheet would take for a formula. It is no word of a village's: nothing that begins so is taken in. */
const FORMULA = /^[=+\-@\t\r|%]/

interface TextRule {
  field: TermField
  min: number
  max: number
}
const TEXTS: readonly TextRule[] = [
  { field: 'title', min: 2, max: LIMITS.courseTitleMax },
  { field: 'words', min: 2, max: LIMITS.courseWordsMax },
  { field: 'room', min: 1, max: LIMITS.roomMax },
  { field: 'lecturer', min: LIMITS.nameMin, max: LIMITS.nameMax },
]

function textFault(text: string, { min, max }: TextRule): TermFault | undefined {
  if (text === '') return 'missing'
  if (FORMULA.test(text)) return 'formula'
  if (text.length < min) return 'tooShort'
  return text.length > max ? 'tooLong' : undefined
}

/** A number that may be left out. */
function countFault(text: string, most: number): TermFault | undefined {
  const count = readCount(text)
  if (text === '') return undefined
  if (count === null) return 'notANumber'
  return count < 1 || count > most ? 'outOfRange' : undefined
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function timesFault(startsAt: string, endsAt: string): TermFault | undefined {
  const minutes = minutesOf(endsAt) - minutesOf(startsAt)
  if (minutes <= 0) return 'endsBefore'
  return minutes > LIMITS.sessionHoursMax * 60 ? 'tooManyHours' : undefined
}

/** The instant of a time on a date, by the county's clock. */
export const instantOf = (date: string, clock: string): Date =>
  new Date(startOfCountyDay(date).getTime() + minutesOf(clock) * 60_000)

/** Reads one row as people write it; says of every cell what is wrong with it. */
export function readRow(row: TermRow, today: string, now: Date): ReadRow {
  const faults: Fault[] = []
  const note = (field: TermField, fault: TermFault | undefined) => {
    if (fault !== undefined) faults.push({ field, fault })
  }
  for (const rule of TEXTS) note(rule.field, textFault(row[rule.field], rule))
  note('capacity', countFault(row.capacity, LIMITS.capacityMax))
  note('enrolDays', countFault(row.enrolDays, ENROL_DAYS_MAX))
  const audience = AUDIENCE_WORDS[row.audience]
  if (audience === undefined) note('audience', 'unknownWord')

  const day = row.date === '' ? ({ fault: 'missing' } as const) : readDate(row.date, today)
  if ('fault' in day) note('date', day.fault)
  const both = row.endsAt === '' ? splitTimes(row.startsAt) : null
  const startsAt = readTime(both?.startsAt ?? row.startsAt)
  const endsAt = readTime(both?.endsAt ?? row.endsAt)
  if (startsAt === null) note('startsAt', row.startsAt === '' ? 'missing' : 'notATime')
  if (endsAt === null) note('endsAt', row.endsAt === '' && !both ? 'missing' : 'notATime')
  if (startsAt !== null && endsAt !== null) note('endsAt', timesFault(startsAt, endsAt))
  if ('date' in day && startsAt !== null && instantOf(day.date, startsAt) <= now) note('date', 'past')
  return {
    planned: {
      ...{ title: row.title, words: row.words, room: row.room, lecturerName: row.lecturer },
      capacity: readCount(row.capacity) ?? CAPACITY,
      enrolDays: readCount(row.enrolDays) ?? ENROL_DAYS,
      ...(audience === undefined ? {} : { audience }),
      ...('date' in day ? { date: day.date } : {}),
      ...(startsAt === null ? {} : { startsAt }),
      ...(endsAt === null ? {} : { endsAt }),
    },
    faults,
  }
}
