import type { DeedId, DivisionCode, PersonId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Tx } from '../../platform/db/types'
import { getHomes } from '../people/locate-people'
import { replacePeople } from './deed.repository'

/**
 * Writes down whom a deed praises and helps. It belongs to the village of the praised, all of whom live there.
 * @throws AppError NOT_FOUND when somebody is in no roster or a praised person lives elsewhere
 */
export async function writePeople(
  tx: Tx,
  deedId: DeedId,
  villageCode: DivisionCode,
  praised: PersonId[],
  helped: PersonId[],
): Promise<void> {
  const homes = await getHomes(tx, [...praised, ...helped])
  if (praised.some((id) => homes.get(id)?.villageCode !== villageCode)) throw new AppError('NOT_FOUND')
  await replacePeople(tx, deedId, [...new Set(praised)], [...new Set(helped)])
}
