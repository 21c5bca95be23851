import type { DivisionCode, StationId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { newId } from '../../platform/ids'
import type { Reading, Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import { isWithin } from '../people/permissions'
import { findStation, lockStation, saveStation } from './session.repository'

export interface StationPlace {
  villageCode: DivisionCode
  name: string
  address: string
}

/**
 * Opens the practice station of a village, or says anew what it is called and where it is: one a village. Until it is open
 * nobody can ask it anything and no course is made there. @throws AppError NOT_FOUND out of reach
 */
export async function openStation(w: Writing, reach: readonly DivisionCode[], place: StationPlace): Promise<void> {
  const { code } = await getVillage(w.tx, place.villageCode)
  if (!isWithin(reach, code)) throw new AppError('NOT_FOUND')
  const before = await lockStation(w.tx, code)
  const id = before?.id ?? newId<StationId>()
  await saveStation(w.tx, { id, ...place })
  const action = before ? 'station.changed' : 'station.opened'
  await recordTrace(w.tx, w.now, w.by, { action, subject: 'station', subjectId: id })
}

/** The station of a village within reach; null until it is open. @throws AppError NOT_FOUND out of reach */
export async function viewStation(r: Reading, reach: readonly DivisionCode[], villageCode: DivisionCode) {
  if (!isWithin(reach, villageCode)) throw new AppError('NOT_FOUND')
  const station = await findStation(r.db, villageCode)
  return { station: station && { name: station.name, address: station.address } }
}
