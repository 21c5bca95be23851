import type * as v from 'valibot'
import type { BoardInput } from '../../contract/boards'
import type { HouseholdId } from '../../contract/ids'
import type { Reading } from '../context'
import { getDivision } from '../divisions/get-village'
import { householdWithHead } from '../people/locate-people'
import { switchesOf } from '../points/county-switches'
import { densePlaces } from './board'
import { closedHouseholds } from './board-at-end'
import { seenNow } from './board-rows'
import { closedAt, keyOf } from './period'
import { findPlace, findScore } from './score.repository'

/**
 * One's own place on a board, and the points to the next one. Shown to the household itself, whatever it lets others see. On
 * a closed board it is the place that the board shows, and there is no next one; without an order of points there is none.
 */
export async function viewPlace(r: Reading, input: v.InferOutput<typeof BoardInput>, householdId: HouseholdId) {
  const division = await getDivision(r.db, input.divisionCode)
  const key = keyOf(input.period, input.key, r.now)
  const score = await findScore(r.db, householdId, key)
  const hidden = (await householdWithHead(r.db, householdId))?.listing === 'hidden'
  const switches = await switchesOf(r.db)
  const ordered = switches.households && switches.pointOrder
  const own = { key, honor: score?.honor ?? 0, place: null, toNextPlace: null, hidden, ordered }
  const closed = closedAt(key, r.now) !== null
  const kept = ordered && closed ? await placeKept(r, input.divisionCode, key, householdId) : null
  if (kept) return { ...own, ...kept }
  const away = !score?.villageCode.startsWith(division.code)
  if (!ordered || !score || score.bonusEntries <= 0 || away) return own
  const { place, nextHonor } = await findPlace(r.db, division.code, key, score.honor)
  return { ...own, place, toNextPlace: nextHonor === null || closed ? null : nextHonor - score.honor }
}

async function placeKept(r: Reading, scope: Parameters<typeof closedHouseholds>[1], key: string, mine: HouseholdId) {
  const standings = await closedHouseholds(r.db, scope, key)
  const ids = standings.map((one) => one.householdId)
  const seen = await seenNow(r, ids, mine)
  const shown = densePlaces(standings.filter((one) => seen.has(one.householdId)))
  const found = shown.find(({ row }) => row.householdId === mine)
  return found ? { place: found.place, honor: found.row.honor } : null
}
