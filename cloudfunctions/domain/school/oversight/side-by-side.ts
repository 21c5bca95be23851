import type { DivisionCode } from '../../../contract/ids'
import { SHOWN_A_DAY, STATIONS_A_PAGE, type StationWeekRow } from '../../../contract/school-counts'
import { AppError } from '../../../platform/app-error'
import { addDays } from '../../../platform/county-time'
import type { Reading } from '../../context'
import { marksOf } from '../courses/propose-dates'
import { clockOf } from '../session'
import { findFirstOfDays, findStations } from './week.repository'

const DAYS = 7
const CODE = /^\d{12}$/

type Found = Awaited<ReturnType<typeof findFirstOfDays>>

function dayOf(date: string, found: Found): StationWeekRow['days'][number] {
  const { sessions, all } = found.find((one) => one.date === date) ?? { sessions: [], all: 0 }
  return {
    date,
    marks: marksOf(date),
    sessions: sessions.map((one) => ({
      ...one,
      startsAt: clockOf(new Date(one.startsAt)),
      endsAt: clockOf(new Date(one.endsAt)),
    })),
    more: Math.max(0, all - sessions.length),
  }
}

/**
 * The weeks of the stations within reach side by side, the seven days from a date: also of those that planned nothing.
 * The cursor is the code of the last village. @throws AppError INVALID_INPUT for another cursor
 */
export async function sideBySide(
  r: Reading,
  reach: readonly DivisionCode[],
  { from, cursor }: { from: string; cursor?: string | undefined },
): Promise<{ rows: StationWeekRow[]; next?: string | undefined }> {
  if (cursor !== undefined && !CODE.test(cursor))
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'cursor', fault: 'format' }] })
  const found = await findStations(r.db, reach, cursor, STATIONS_A_PAGE + 1)
  const stations = found.slice(0, STATIONS_A_PAGE)
  const codes = stations.map((one) => one.villageCode)
  const dates = Array.from({ length: DAYS }, (_, nth) => addDays(from, nth))
  const sessions = await findFirstOfDays(r.db, codes, dates, SHOWN_A_DAY)
  const rows = stations.map(({ villageCode, stationName }) => {
    const theirs = sessions.filter((one) => one.villageCode === villageCode)
    return { villageCode, stationName, days: dates.map((date) => dayOf(date, theirs)) }
  })
  return { rows, next: found.length > STATIONS_A_PAGE ? codes.at(-1) : undefined }
}
