import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { answerConsent } from '../deeds/answer-consent'
import { withdrawEverywhere } from '../exemplars/candidates/withdraw-candidacy'
import type { Actor, Resident } from '../people/actor'
import { leavePhone } from '../people/phone/leave-phone'
import { discardLoosePhotos } from '../photos/discard-old-photos'
import { closeAccountRow, deleteInbox, findDeedsNaming, findPeopleOf, hideNominator } from './account.repository'

/*
 * Closing an account 注销: gone are the phone's identity, every session, the binding, the inbox, the switches, the answers
 * kept for retries and photos that were never sent. What stays: the person in the roster, which is the village's; deeds,
 * ledger and audit under ids that lead to no account any more; declared kin, for others are recused by it; complaints, for
 * whoever handles them. Nominations become anonymous to the public. A candidate stays one, like anybody without a phone.
 * Whoever wants declines every publication as well: then they withdraw as a candidate and give honours back.
 */

/**
 * Closes the caller's account for good; whoever comes again begins anew. On a phone that a family shares only the person in
 * use goes, and the account stays the others'.
 */
export async function closeAccount(w: Writing, actor: Actor, leavePublicPages: boolean): Promise<void> {
  const { accountId, person } = actor
  if (person && leavePublicPages) await declineEverywhere(w, { ...actor, person })
  const people = await findPeopleOf(w.tx, accountId)
  if (person && people.length > 1) return leaveTheOthers(w, { ...actor, person })
  await hideNominator(w.tx, accountId)
  for (const personId of people) await deleteInbox(w.tx, personId)
  await discardLoosePhotos(w, accountId)
  await closeAccountRow(w.tx, accountId, w.now)
  await recordTrace(w.tx, w.now, w.by, { action: 'account.closed', subject: 'account', subjectId: accountId })
}

async function leaveTheOthers(w: Writing, actor: Resident): Promise<void> {
  const { personId } = actor.person
  await hideNominator(w.tx, actor.accountId, personId)
  await deleteInbox(w.tx, personId)
  await leavePhone(w, actor)
}

/** Each through the consent itself, so that pages, boards and the clerk's paper follow at once. */
async function declineEverywhere(w: Writing, actor: Resident): Promise<void> {
  for (const deedId of await findDeedsNaming(w.tx, actor.person.personId))
    await answerConsent(w, actor, { deedId, consent: 'declined', pointsWanted: false })
  await withdrawEverywhere(w, actor)
}
