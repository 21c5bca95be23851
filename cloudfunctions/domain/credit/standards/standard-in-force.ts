import type { Consequence, Criterion } from '../../../contract/credit-standards'
import type { DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Reader } from '../../../platform/db/types'
import { findCriteria, findInForce, findLatestStandard } from './standard.repository'

export interface StandardInForce {
  version: number
  from: string
  criteria: Criterion[]
  consequences: Consequence[]
}

/** The standard that applies in a village on a day; null before its meeting adopted one, or after that expired. */
export async function standardInForce(
  db: Reader,
  villageCode: DivisionCode,
  today: string,
): Promise<StandardInForce | null> {
  const found = await findInForce(db, villageCode, today)
  if (!found?.from) return null
  const { version, consequences } = found.adoption
  return { version, from: found.from, criteria: await findCriteria(db, version), consequences }
}

/** @throws AppError NO_STANDARD_IN_FORCE */
export async function requireStandard(db: Reader, villageCode: DivisionCode, today: string): Promise<StandardInForce> {
  return orRefuse(await standardInForce(db, villageCode, today), 'NO_STANDARD_IN_FORCE')
}

/** The criteria of a version, as they were when something was decided by it. */
export const criteriaOf = findCriteria

/**
 * The version by which enterprises are looked at on a day: the county's latest, which takes the place of all before it.
 * @throws AppError NO_STANDARD_IN_FORCE where it has expired
 */
export async function requireEnterpriseStandard(db: Reader, today: string): Promise<number> {
  const latest = await findLatestStandard(db, 'enterprise')
  if (!latest || (latest.lastDay !== null && latest.lastDay < today)) throw new AppError('NO_STANDARD_IN_FORCE')
  return latest.version
}
