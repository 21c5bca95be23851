import type { DeedId, PersonId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { locatePeople } from '../people/locate-people'
import { shownPraised } from './consent'
import { isPublic } from './deed'
import { findDeeds, findPraised } from './deed.repository'

/**
 * Which deeds a board may link from an entry of a person: those whose page shows that person by full name, for a link
 * from a household would tell who "a villager" or "a pupil" is. Keyed "deed/person".
 */
export async function deedsToLink(
  r: Reading,
  entries: readonly { sourceId: string; personId: PersonId | null }[],
): Promise<Map<string, DeedId>> {
  const ids = [...new Set(entries.map((entry) => entry.sourceId as DeedId))]
  const open = (await findDeeds(r.db, ids)).filter((deed) => isPublic(deed.status)).map((deed) => deed.id)
  const praised = await findPraised(r.db, open)
  const homes = await locatePeople(
    r.db,
    praised.map((one) => one.personId),
  )
  const named = praised.filter(({ personId, consent }) => {
    const home = homes.get(personId)
    return home && shownPraised({ ...home, consent }, countyDate(r.now))?.as === 'name'
  })
  return new Map(named.map((one) => [`${one.deedId}/${one.personId}`, one.deedId]))
}
