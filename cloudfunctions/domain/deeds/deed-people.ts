import type { Outsider } from '../../contract/deeds'
import type { DeedId, DivisionCode, PersonId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Tx } from '../../platform/db/types'
import { getHomes } from '../people/locate-people'
import { replacePeople } from './deed.repository'
import { replaceOutsiders } from './outsider.repository'

/**
 * Writes down whom a deed praises and helps. It belongs to the village of the praised, all of whom live there; somebody whom
 * no roster has is praised by the village where it happened.
 * @throws AppError NOT_FOUND when somebody is in no roster or a praised person lives elsewhere
 */
export async function writePeople(
  tx: Tx,
  deedId: DeedId,
  villageCode: DivisionCode,
  { praised, helped, outsiders }: { praised: PersonId[]; helped: PersonId[]; outsiders: Outsider[] },
): Promise<void> {
  const homes = await getHomes(tx, [...praised, ...helped])
  if (praised.some((id) => homes.get(id)?.villageCode !== villageCode)) throw new AppError('NOT_FOUND')
  await replacePeople(tx, deedId, [...new Set(praised)], [...new Set(helped)])
  await replaceOutsiders(tx, deedId, outsiders)
}
