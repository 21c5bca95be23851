import type { DeedId, PersonId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { isPublic } from './deed'
import { findDeeds, findPraised } from './deed.repository'

/**
 * Which deeds a board may link from an entry of a person: those whose page shows that person by full name, for a link
 * from a household would tell who "a villager" is. Keyed "deed/person".
 */
export async function deedsToLink(
  db: Reader,
  entries: readonly { sourceId: string; personId: PersonId | null }[],
): Promise<Map<string, DeedId>> {
  const ids = [...new Set(entries.map((entry) => entry.sourceId as DeedId))]
  const shown = new Set((await findDeeds(db, ids)).filter((deed) => isPublic(deed.status)).map((deed) => deed.id))
  const praised = await findPraised(db, [...shown])
  const linked = praised.filter((one) => one.consent === 'fullName')
  return new Map(linked.map((one) => [`${one.deedId}/${one.personId}`, one.deedId]))
}
