import type { ObjectionId } from '../../../contract/ids'
import type { ObjectionLevel } from '../../../contract/objection-words'
import { countyDate, endOfDayAfter } from '../../../platform/county-time'
import { sha256 } from '../../../platform/hash'
import type { Writing } from '../../context'
import { drawLot, seedOf } from '../../council/lot'
import { countyHeadOf } from '../../points/county-head'
import { ANSWER_DAYS, NEXT_LEVEL } from './objection'
import { insertSeats } from './objection.repository'
import { ableAt, type ObjectedLine } from './who-decides'

/** Where an objection lies, since when and until when. */
export interface Laid {
  level: ObjectionLevel
  since: Date
  dueAt: Date
}

/**
 * The level that answers next, from `from` on: one at which nobody can decide is passed over, but the last never is. Its
 * clock starts now.
 */
export async function levelFrom(w: Writing, objected: ObjectedLine, from: ObjectionLevel): Promise<Laid> {
  const given = { db: w.tx, village: w.village }
  let level = from
  for (let next = NEXT_LEVEL[level]; next !== null; next = NEXT_LEVEL[level]) {
    if ((await ableAt(given, objected, level, w.now)).length > 0) break
    level = next
  }
  return { level, since: w.now, dueAt: endOfDayAfter(w.now, ANSWER_DAYS[level]) }
}

/** The county group's seats: up to five, by a lot that anybody can repeat from the objection's id and the day's head. */
export async function seatGroup(w: Writing, objected: ObjectedLine, objectionId: ObjectionId): Promise<void> {
  const able = await ableAt({ db: w.tx, village: w.village }, objected, 'countyGroup', w.now)
  const head = (await countyHeadOf(w.tx, countyDate(w.now))) ?? sha256('')
  await insertSeats(w.tx, objectionId, drawLot(seedOf(objectionId, head), able))
}
