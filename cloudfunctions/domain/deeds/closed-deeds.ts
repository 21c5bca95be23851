import type { DeedId, PersonId } from '../../contract/ids'
import type { Reading } from '../context'
import { findPraised } from './deed.repository'

/** Of these deeds, as "deed/person", those that the person declined to be named in: nothing leads others to them. */
export async function closedDeeds(
  r: Reading,
  sources: readonly { sourceId: string; personId: PersonId | null }[],
): Promise<Set<string>> {
  const ids = [...new Set(sources.map((one) => one.sourceId as DeedId))]
  const declined = (await findPraised(r.db, ids)).filter((one) => one.consent === 'declined')
  return new Set(declined.map((one) => `${one.deedId}/${one.personId}`))
}
