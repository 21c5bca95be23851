import type * as v from 'valibot'
import type { Board, BoardInput } from '../../contract/boards'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { getDivision } from '../divisions/get-village'
import { switchesOf } from '../points/county-switches'
import { COUNT_AT_MOST, cutBoard, densePlaces, rowsOf, saysWhy } from './board'
import { closedHouseholds, type Standing } from './board-at-end'
import { type SeenHousehold, seenBy, seenNow } from './board-rows'
import { correctHouseholds } from './corrections'
import { closedAt, keyOf } from './period'
import { countOnBoard, findDrawn } from './score.repository'
import { findTop } from './standing.repository'

/**
 * The honour board of a division in a period, as anybody may see it: counted while the period runs, frozen after it. What the
 * county switched off is neither computed nor shown. @throws AppError NOT_FOUND
 */
export async function viewBoard(
  r: Reading,
  input: v.InferOutput<typeof BoardInput>,
  mine: HouseholdId | undefined,
): Promise<Board> {
  const division = await getDivision(r.db, input.divisionCode)
  const key = keyOf(input.period, input.key, r.now)
  const closed = closedAt(key, r.now)
  const frozenAt = closed?.toISOString() ?? null
  const head = { divisionCode: division.code, divisionName: division.name, key, frozenAt }
  const switches = await switchesOf(r.db)
  const none = { ...head, rows: [], corrections: [], roll: [] }
  if (!switches.households) return { ...none, as: 'off' }
  if (!switches.pointOrder) return { ...none, as: 'roll', roll: await drawnRows(r, division.code, key, mine) }
  const placed = densePlaces(
    closed ? await closedRows(r, division.code, key, mine) : await runningRows(r, division.code, key, mine),
  )
  const corrections = closed ? await correctHouseholds(r.db, key, placed) : []
  const rows = placed.map(({ place, row }) => ({ ...row.seen, place, honor: row.honor }))
  return { ...none, as: 'board', rows, corrections }
}

const toRow = ({ householdId, honor }: Standing, { listing, row }: SeenHousehold) => ({
  ...{ householdId, honor },
  ...{ saysWhy: saysWhy(listing), seen: row },
})

/** Places are given among those who may be seen now, so that no gap tells of somebody who hid. */
async function runningRows(r: Reading, scope: DivisionCode, key: string, mine: HouseholdId | undefined) {
  const found = await findTop(r.db, scope, key, countyDate(r.now))
  const limit = rowsOf(found[0]?.counted ?? 0)
  return cutBoard(found.slice(0, limit + 1), limit).flatMap((one) => {
    const seen = seenBy(mine, one)
    return seen ? toRow(one, seen) : []
  })
}

async function closedRows(r: Reading, scope: DivisionCode, key: string, mine: HouseholdId | undefined) {
  const standings = await closedHouseholds(r.db, scope, key)
  const ids = standings.map((one) => one.householdId)
  const seen = await seenNow(r, ids, mine)
  return standings.flatMap((one) => {
    const found = seen.get(one.householdId)
    return found ? toRow(one, found) : []
  })
}

/** Without an order of points: some of those who stand there, drawn by lot, so that nobody is first. */
async function drawnRows(r: Reading, scope: DivisionCode, key: string, mine: HouseholdId | undefined) {
  const limit = rowsOf(await countOnBoard(r.db, scope, key, COUNT_AT_MOST))
  const drawn = await findDrawn(r.db, scope, key, limit)
  const seen = await seenNow(r, drawn, mine)
  return drawn.flatMap((householdId) => seen.get(householdId)?.row ?? [])
}
