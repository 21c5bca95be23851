import type * as v from 'valibot'
import type { VillageBoard, VillageBoardInput } from '../../contract/boards'
import type { Reading } from '../context'
import { divisionNames, getDivision } from '../divisions/get-village'
import { switchesOf } from '../points/county-switches'
import { placesBy } from './board'
import { closedVillages } from './board-at-end'
import { correctVillages } from './corrections'
import { byBreadth, leadingVillages } from './participation'
import { closedAt, keyOf } from './period'
import { findVillageScores } from './village-score.repository'

/** The villages of a township or the county in which most households took part. @throws AppError NOT_FOUND */
export async function viewVillages(r: Reading, input: v.InferOutput<typeof VillageBoardInput>): Promise<VillageBoard> {
  const division = await getDivision(r.db, input.divisionCode)
  const key = keyOf(input.period, input.key, r.now)
  const closed = closedAt(key, r.now)
  const head = {
    ...{ divisionCode: division.code, divisionName: division.name, key },
    frozenAt: closed?.toISOString() ?? null,
  }
  if (!(await switchesOf(r.db)).villages) return { as: 'off', ...head, rows: [], corrections: [] }
  const counted = closed
    ? await closedVillages(r.db, division.code, key)
    : await findVillageScores(r.db, division.code, key)
  const leading = closed ? counted.toSorted(byBreadth) : leadingVillages(counted)
  const names = await divisionNames(
    r.db,
    leading.map((one) => one.villageCode),
  )
  const rows = placesBy(leading, byBreadth).map(({ place, row }) => ({
    ...row,
    place,
    villageName: names.get(row.villageCode) ?? '',
  }))
  return { as: 'board', ...head, rows, corrections: closed ? await correctVillages(r.db, key, rows) : [] }
}
