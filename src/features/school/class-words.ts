import type { ClassRow, MyPlace } from '../../../cloudfunctions/contract/school'
import type { EnrolmentStatus } from '../../../cloudfunctions/contract/school-words'
import type { TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { clockWords, dayWords } from '../../services/time'

export const PLACE_TONES: Record<EnrolmentStatus, TagTone> = {
  enrolled: 'done',
  waitlisted: 'active',
  offered: 'warning',
  cancelled: 'plain',
  onLeave: 'plain',
  attended: 'done',
  absent: 'plain',
  closed: 'plain',
}

/** 「3月8日 星期日 19:30–21:00」 */
export const timeWords = ({ startsAt, endsAt }: Pick<ClassRow, 'startsAt' | 'endsAt'>, now: string): string =>
  fill(t.school.time, { date: dayWords(startsAt, now), from: clockWords(startsAt), to: clockWords(endsAt) })

export const whereWords = ({ stationName, room }: Pick<ClassRow, 'stationName' | 'room'>): string =>
  fill(t.school.place, { station: stationName, room })

/** How somebody stands, in one phrase: the place in line, until when a seat waits. */
export function placeWords(place: MyPlace, now: string): string {
  if (place.status === 'waitlisted' && place.place !== undefined)
    return fill(t.school.placeWords, { place: place.place })
  if (place.status === 'offered' && place.offerUntil !== undefined)
    return fill(t.school.offeredWords, { date: dayWords(place.offerUntil, now), clock: clockWords(place.offerUntil) })
  if (place.checkedInAt !== undefined) return fill(t.school.checkedInAt, { clock: clockWords(place.checkedInAt) })
  return t.school.statuses[place.status]
}

export const seatWords = ({ seatsFree, status }: Pick<ClassRow, 'seatsFree' | 'status'>): string => {
  if (status !== 'planned') return t.school.sessions[status]
  return seatsFree > 0 ? fill(t.school.free, { count: seatsFree }) : t.school.fullShort
}
