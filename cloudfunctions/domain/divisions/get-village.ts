import type { DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import { type Division, findDivision, findDivisions } from './divisions.repository'

/** @throws AppError NOT_FOUND */
export async function getDivision(db: Reader, code: DivisionCode): Promise<Division> {
  return orRefuse(await findDivision(db, code))
}

/** @throws AppError NOT_FOUND when the code names no village */
export async function getVillage(db: Reader, code: DivisionCode): Promise<Division> {
  const found = await getDivision(db, code)
  if (found.level !== 'village') throw new AppError('NOT_FOUND')
  return found
}

/** Names by code, for those that exist. */
export async function divisionNames(db: Reader, codes: readonly DivisionCode[]): Promise<Map<string, string>> {
  const found = await findDivisions(db, codes)
  return new Map(found.map((one) => [one.code, one.name]))
}
