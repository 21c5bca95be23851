import type * as v from 'valibot'
import type { BoardInput } from '../../contract/boards'
import type { HouseholdId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import { switchesOf } from '../points/county-switches'
import { densePlaces } from './board'
import { closedHouseholds } from './board-at-end'
import { seenNow } from './board-rows'
import { closedAt, keyOf } from './period'
import { findOwn, findOwnPlace } from './standing.repository'

/**
 * One's own place on a board, and the points to the next one. Shown to the household itself, whatever it lets others see. On
 * a closed board it is the place that the board shows, and there is no next one; without an order of points there is none.
 * @throws AppError NOT_FOUND for a division that is not there
 */
export async function viewPlace(r: Reading, input: v.InferOutput<typeof BoardInput>, householdId: HouseholdId) {
  const key = keyOf(input.period, input.key, r.now)
  const switches = await switchesOf(r.db)
  const ordered = switches.households && switches.pointOrder
  const closed = closedAt(key, r.now) !== null
  const kept = ordered && closed ? await placeKept(r, input.divisionCode, key, householdId) : null
  const counted = ordered && kept === null
  const found = orRefuse(await (counted ? findOwnPlace : findOwn)(r.db, input.divisionCode, key, householdId))
  const { divisionCode, honor } = found
  const own = { key, honor: honor ?? 0, place: null, toNextPlace: null, hidden: found.listing === 'hidden', ordered }
  if (kept) return { ...own, ...kept }
  const away = !found.villageCode?.startsWith(divisionCode)
  if (found.place === null || honor === null || (found.bonusEntries ?? 0) <= 0 || away) return own
  const { place, nextHonor } = found
  return { ...own, place, toNextPlace: nextHonor === null || closed ? null : nextHonor - honor }
}

async function placeKept(r: Reading, scope: Parameters<typeof closedHouseholds>[1], key: string, mine: HouseholdId) {
  const standings = await closedHouseholds(r.db, scope, key)
  const ids = standings.map((one) => one.householdId)
  const seen = await seenNow(r, ids, mine)
  const shown = densePlaces(standings.filter((one) => seen.has(one.householdId)))
  const found = shown.find(({ row }) => row.householdId === mine)
  return found ? { place: found.place, honor: found.row.honor } : null
}
