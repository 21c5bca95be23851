import type * as v from 'valibot'
import type { Board, BoardInput } from '../../contract/boards'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import type { Reading } from '../context'
import { getDivision } from '../divisions/get-village'
import { switchesOf } from '../points/county-switches'
import { COUNT_AT_MOST, cutBoard, densePlaces, rowsOf, saysWhy } from './board'
import { closedHouseholds, type Standing } from './board-at-end'
import { seenNow } from './board-rows'
import { correctHouseholds } from './corrections'
import { closedAt, keyOf } from './period'
import { countOnBoard, findDrawn, findTop } from './score.repository'

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
  const standings = closed ? await closedHouseholds(r.db, division.code, key) : await running(r.db, division.code, key)
  const placed = await placedRows(r, standings, mine)
  const corrections = closed ? await correctHouseholds(r.db, key, placed) : []
  const rows = placed.map(({ place, row }) => ({ ...row.seen, place, honor: row.honor }))
  return { ...none, as: 'board', rows, corrections }
}

async function running(db: Reader, scope: DivisionCode, key: string): Promise<Standing[]> {
  const limit = rowsOf(await countOnBoard(db, scope, key, COUNT_AT_MOST))
  return cutBoard(await findTop(db, scope, key, limit + 1), limit)
}

/** Places are given among those who may be seen now, so that no gap tells of somebody who hid. */
async function placedRows(r: Reading, standings: readonly Standing[], mine: HouseholdId | undefined) {
  const ids = standings.map((one) => one.householdId)
  const seen = await seenNow(r, ids, mine)
  const rows = standings.flatMap(({ householdId, honor }) => {
    const found = seen.get(householdId)
    return found ? { householdId, honor, saysWhy: saysWhy(found.listing), seen: found.row } : []
  })
  return densePlaces(rows)
}

/** Without an order of points: some of those who stand there, drawn by lot, so that nobody is first. */
async function drawnRows(r: Reading, scope: DivisionCode, key: string, mine: HouseholdId | undefined) {
  const limit = rowsOf(await countOnBoard(r.db, scope, key, COUNT_AT_MOST))
  const drawn = await findDrawn(r.db, scope, key, limit)
  const seen = await seenNow(r, drawn, mine)
  return drawn.flatMap((householdId) => seen.get(householdId)?.row ?? [])
}
