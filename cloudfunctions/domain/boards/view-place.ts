import type * as v from 'valibot'
import type { BoardInput } from '../../contract/boards'
import type { HouseholdId } from '../../contract/ids'
import type { Reading } from '../context'
import { getDivision } from '../divisions/get-village'
import { householdWithHead } from '../people/locate-people'
import { keyOf } from './period'
import { findPlace, findScore } from './score.repository'

/** One's own place on a board, and the points to the next one. Shown to the household itself, whatever it lets others see. */
export async function viewPlace(r: Reading, input: v.InferOutput<typeof BoardInput>, householdId: HouseholdId) {
  const division = await getDivision(r.db, input.divisionCode)
  const key = keyOf(input.period, input.key, r.now)
  const score = await findScore(r.db, householdId, key)
  const hidden = (await householdWithHead(r.db, householdId))?.listing === 'hidden'
  const away = !score?.villageCode.startsWith(division.code)
  if (!score || score.bonusEntries <= 0 || away)
    return { key, honor: score?.honor ?? 0, place: null, toNextPlace: null, hidden }
  const { place, nextHonor } = await findPlace(r.db, division.code, key, score.honor)
  return { key, honor: score.honor, place, toNextPlace: nextHonor === null ? null : nextHonor - score.honor, hidden }
}
