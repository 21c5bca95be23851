import { orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import { locatePeople } from '../../people/locate-people'
import { byDivision, leaveNotice, lockContestsOf } from '../campaigns/lock-contests'
import { fillPlaces } from '../choice/fill-places'
import { type findCandidacy, lockCandidacy, updateCandidacy } from './candidacy.repository'
import { endEntry } from './end-entry'
import { isLive } from './entry'
import { findEntriesOf, findGone } from './entry.repository'
import { familyOf } from './recommend-candidate'
import { recordExemplarEvent, tellOf } from './traces'

/*
 * What happens to a person happens to their candidacy. Who moves within the county stays the candidate of the village that
 * recommended them. Who leaves the county's rosters is no candidate any more; what was given stays. Who dies stays one, and
 * the family answers: until it agrees the name is shown nowhere, and nothing is put on notice. (Domain: the family answers.)
 */

/** Follows one person whom the roster changed. False when there is none. */
export async function followCandidate(w: Writing): Promise<boolean> {
  const gone = await findGone(w.tx)
  if (!gone) return false
  const { candidacyId, died } = gone
  if (died) await askFamily(w, candidacyId)
  else await endCandidacy(w, candidacyId)
  return true
}

async function askFamily(w: Writing, id: Parameters<typeof findCandidacy>[1]): Promise<void> {
  const candidacy = orRefuse(await lockCandidacy(w.tx, id))
  const unanswered = { consent: 'unanswered' as const, consentBy: null, consentAt: null, familyAskedAt: w.now }
  // A guardian answers for nobody who died: the family does.
  await updateCandidacy(w.tx, id, { ...unanswered, guardianConsent: null, guardianId: null, guardianAt: null })
  await recordExemplarEvent(w, candidacy, 'familyAsked')
  const home = (await locatePeople(w.tx, [candidacy.personId])).get(candidacy.personId)
  if (!home) return
  const { category } = candidacy
  await tellOf(w, id, await familyOf(w, home), 'exemplarFamilyAsked', { category, name: home.name })
}

async function endCandidacy(w: Writing, id: Parameters<typeof findCandidacy>[1]): Promise<void> {
  const locked = await lockContestsOf(w, id)
  const candidacy = orRefuse(await lockCandidacy(w.tx, id))
  for (const { entry, contest } of await findEntriesOf(w.tx, [id])) {
    if (!isLive(entry.status) || entry.status === 'chosen') continue
    await leaveNotice(w, entry)
    await endEntry(w, contest, { entry, candidacy }, 'left')
  }
  for (const contest of byDivision(locked)) await fillPlaces(w, contest.id)
}
