import type { CandidacyId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { byDivision, leaveNotice, lockContestsOf, lockContestsWithNotices } from '../campaigns/lock-contests'
import { fillPlaces } from '../choice/fill-places'
import { endHonour } from '../honours/give-honour'
import { choiceGone } from '../vote/choice-gone'
import { type Candidacy, findCandidacy, lockCandidacy, updateCandidacy } from './candidacy.repository'
import { isLive, mayBecome } from './entry'
import { findEntriesOf, findStandingOf, updateEntry } from './entry.repository'
import { recordExemplarEvent } from './traces'

/** Every consent that was given is taken back: the name leaves every page at once. */
const takenBack = ({ consent, guardianConsent }: Candidacy, now: Date) => ({
  ...(consent === 'refused' ? {} : { consent: 'refused' as const, consentAt: now }),
  ...(guardianConsent === null ? {} : { guardianConsent }),
})

/**
 * A candidate withdraws, at any time: every contest they are in goes on without them, a notice and an honour of theirs end,
 * and a place that this frees goes to the next by score.
 */
export async function withdrawCandidacy(w: Writing, id: CandidacyId): Promise<void> {
  const locked = await lockContestsOf(w, id)
  const candidacy = orRefuse(await lockCandidacy(w.tx, id))
  await updateCandidacy(w.tx, id, {
    ...takenBack(candidacy, w.now),
    consentBy: candidacy.consentBy ?? w.by.personId ?? candidacy.personId,
  })
  for (const { entry, contest } of await findEntriesOf(w.tx, [id])) {
    if (!isLive(entry.status) && entry.status !== 'revoked') continue
    if (!mayBecome(entry.status, 'withdrawnByCandidate')) throw new AppError('WRONG_STATE')
    await leaveNotice(w, entry)
    await updateEntry(w.tx, entry.id, { status: 'withdrawnByCandidate', endedAt: w.now })
    await choiceGone(w, contest, entry.id)
    await endHonour(w, entry.id, countyDate(w.now))
  }
  await recordExemplarEvent(w, candidacy, 'withdrawn')
  for (const contest of byDivision(locked)) await fillPlaces(w, contest.id)
}

/** A person wants to be named nowhere: every candidacy of theirs that stands, or holds an honour, is withdrawn. */
export async function withdrawEverywhere(w: Writing, { person }: Resident): Promise<void> {
  const ids = await findStandingOf(w.tx, person.personId)
  const contests = (await findEntriesOf(w.tx, ids)).map(({ contest }) => contest.id)
  await lockContestsWithNotices(w, contests)
  for (const id of ids) await withdrawCandidacy(w, id)
}

/** @throws AppError NOT_FOUND for another's, WRONG_STATE where nothing of it stands any more */
export async function withdrawOwn(w: Writing, { person }: Resident, id: CandidacyId): Promise<void> {
  const candidacy = orRefuse(await findCandidacy(w.tx, id))
  if (candidacy.personId !== person.personId) throw new AppError('NOT_FOUND')
  const entries = await findEntriesOf(w.tx, [id])
  if (!entries.some(({ entry }) => isLive(entry.status))) throw new AppError('WRONG_STATE')
  await withdrawCandidacy(w, id)
}
