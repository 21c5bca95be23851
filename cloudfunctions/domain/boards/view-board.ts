import type * as v from 'valibot'
import type { Board, BoardInput } from '../../contract/boards'
import type { HouseholdId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { getDivision } from '../divisions/get-village'
import { householdsInOffice } from '../people/role-holders'
import { COUNT_AT_MOST, cutBoard, densePlaces, rowsOf, saysWhy, shownHousehold } from './board'
import { keyOf } from './period'
import { countOnBoard, findTop } from './score.repository'

/** The honour board of a division in a period, as anybody may see it. @throws AppError NOT_FOUND */
export async function viewBoard(
  r: Reading,
  input: v.InferOutput<typeof BoardInput>,
  mine: HouseholdId | undefined,
): Promise<Board> {
  const division = await getDivision(r.db, input.divisionCode)
  const key = keyOf(input.period, input.key, r.now)
  const limit = rowsOf(await countOnBoard(r.db, division.code, key, COUNT_AT_MOST))
  const shown = cutBoard(await findTop(r.db, division.code, key, limit + 1), limit)
  const inOffice = await householdsInOffice(
    r.db,
    shown.map((row) => row.householdId),
    countyDate(r.now),
  )
  const rows = densePlaces(shown).map(({ place, row }) => ({
    place,
    householdId: saysWhy(row.listing) || row.householdId === mine ? row.householdId : undefined,
    shown: shownHousehold(row.listing, row.headName),
    villageName: row.villageName,
    honor: row.honor,
    inOffice: saysWhy(row.listing) && inOffice.has(row.householdId),
    mine: row.householdId === mine,
  }))
  return { divisionCode: division.code, divisionName: division.name, key, rows }
}
