import type { AccountId, PersonId } from '../../contract/ids'
import type { Writing } from '../context'
import { lockUnconfirmed, updateDeed } from './deed.repository'
import { openDeedReview } from './open-deed-review'

/** The clerk confirmed who an account is: what it sent before is theirs, and review opens for what was not taken back. */
export async function confirmAuthor(w: Writing, accountId: AccountId, personId: PersonId): Promise<void> {
  for (const deed of await lockUnconfirmed(w.tx, accountId)) {
    await updateDeed(w.tx, deed.id, { nominatorId: personId })
    if (deed.status === 'submitted') await openDeedReview(w, { ...deed, nominatorId: personId })
  }
}
