import { and, eq, inArray, isNull, lt, not } from 'drizzle-orm'
import type { AccountId, DeedId, PersonId } from '../../contract/ids'
import {
  account,
  binding,
  clerkTask,
  deed,
  deedPraised,
  intent,
  message,
  phoneMute,
  session,
} from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

/** Takes the phone's identity and every session from an account; what hangs on its id stays. */
export async function closeAccountRow(tx: Tx, id: AccountId, at: Date): Promise<void> {
  await tx.update(account).set({ openid: null, closedAt: at }).where(eq(account.id, id))
  await tx.delete(session).where(eq(session.accountId, id))
  await tx.delete(binding).where(eq(binding.accountId, id))
  await tx.delete(intent).where(and(eq(intent.accountId, id), lt(intent.at, at)))
}

/** Everybody of the roster who uses the account. */
export async function findPeopleOf(tx: Tx, id: AccountId): Promise<PersonId[]> {
  const rows = await tx
    .select({ personId: binding.personId })
    .from(binding)
    .where(and(eq(binding.accountId, id), eq(binding.status, 'approved')))
  return rows.flatMap(({ personId }) => personId ?? [])
}

/** Deletes a person's inbox but for what the clerk's tasks still quote. */
export async function deleteInbox(tx: Tx, personId: PersonId): Promise<void> {
  const quoted = tx.select({ id: clerkTask.messageId }).from(clerkTask).where(eq(clerkTask.personId, personId))
  await tx.delete(phoneMute).where(eq(phoneMute.personId, personId))
  await tx.delete(message).where(and(eq(message.personId, personId), not(inArray(message.id, quoted))))
}

/** Whoever nominated is from now on not named to the public; of several people on one account, the one given. */
export async function hideNominator(tx: Tx, accountId: AccountId, personId?: PersonId): Promise<void> {
  const theirs = personId && eq(deed.nominatorId, personId)
  await tx
    .update(deed)
    .set({ anonymous: true })
    .where(and(eq(deed.accountId, accountId), theirs))
}

/** Public deeds and those about to be, in which a person is praised and did not decline. */
export async function findDeedsNaming(tx: Tx, personId: PersonId): Promise<DeedId[]> {
  const rows = await tx
    .select({ id: deed.id })
    .from(deedPraised)
    .innerJoin(deed, eq(deed.id, deedPraised.deedId))
    .where(
      and(
        eq(deedPraised.personId, personId),
        not(eq(deedPraised.consent, 'declined')),
        inArray(deed.status, ['accepted', 'onNotice', 'confirmed', 'reexamined', 'keptPrivate']),
        isNull(deed.erasedAt),
      ),
    )
    .orderBy(deed.id)
  return rows.map((row) => row.id)
}
