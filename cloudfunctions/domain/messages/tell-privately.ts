import type { MessageId, PersonId } from '../../contract/ids'
import { newId } from '../../platform/ids'
import { putInOutbox } from '../../platform/outbox'
import type { Writing } from '../context'
import { findReachable, insertMessages } from './message.repository'
import type { Told } from './tell'

/**
 * Tells one person in their own inbox and nowhere else. False for somebody without an account: no clerk's task may name
 * them, so the caller sees to it that somebody else tells them. (Domain: an objector's identity is sealed.)
 */
export async function tellPrivately(w: Writing, personId: PersonId, told: Told): Promise<boolean> {
  const hasPhone = (await findReachable(w.tx, [personId])).get(personId)
  if (hasPhone === undefined) return false
  const id = newId<MessageId>()
  await insertMessages(w.tx, [{ id, personId, facts: {}, ...told, sentAt: w.now }])
  if (hasPhone) await putInOutbox(w.tx, w.now, 'phoneMessage', [id])
  return true
}
