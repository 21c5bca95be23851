import type { PersonId } from '../../contract/ids'
import type { RecusalGround } from '../../contract/recusal-grounds'
import type { RosterChange } from '../../contract/roster'
import { AppError } from '../../platform/app-error'
import { countyDate, subtractMonths } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { findRelations } from '../people/find-relations'
import { concernedBy } from './effects'

/** Months back in which a shared household still recuses, as in the council. */
const SHARED_HOUSEHOLD_MONTHS = 12

/** Why somebody cannot sign a change: it is their own household, one that they shared, or their kin's (domain: recusal). */
export async function groundsOf(
  db: Reader,
  signer: PersonId,
  change: RosterChange,
  now: Date,
): Promise<RecusalGround[]> {
  const concerned = await concernedBy(db, change)
  const others = concerned.filter((id) => id !== signer)
  const since = subtractMonths(countyDate(now), SHARED_HOUSEHOLD_MONTHS)
  const { sharedHousehold, declaredKin } = await findRelations(db, [signer], others, since)
  const grounds: RecusalGround[] = []
  if (concerned.includes(signer)) grounds.push('isParty')
  if (sharedHousehold.has(signer)) grounds.push('sharedHousehold')
  if (declaredKin.has(signer)) grounds.push('declaredKin')
  return grounds
}

/** @throws AppError RECUSED with the grounds */
export async function requireUnconcerned(db: Reader, signer: PersonId, change: RosterChange, now: Date): Promise<void> {
  const reasons = await groundsOf(db, signer, change, now)
  if (reasons.length > 0) throw new AppError('RECUSED', { reasons })
}
