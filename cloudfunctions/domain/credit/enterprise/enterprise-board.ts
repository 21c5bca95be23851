import type { DivisionCode } from '../../../contract/ids'
import type { Reading } from '../../context'
import { getDivision } from '../../divisions/get-village'
import { switchesOf } from '../../points/county-switches'
import { findOnBoard } from './enterprise.repository'

/** As many as any board shows. */
const SHOWN_MAX = 50

/** Enterprises of a division that carry the status, for anybody; nobody's place in it says anything. @throws AppError NOT_FOUND */
export async function enterpriseBoard(r: Reading, code: DivisionCode) {
  const { name: divisionName } = await getDivision(r.db, code)
  if (!(await switchesOf(r.db)).credit) return { as: 'off' as const, divisionName, rows: [] }
  return { as: 'roll' as const, divisionName, rows: await findOnBoard(r.db, code, SHOWN_MAX) }
}
