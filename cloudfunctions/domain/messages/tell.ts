import type { ClerkTaskId, MessageId, PersonId } from '../../contract/ids'
import type { MessageFacts, MessageSubject, MessageTemplate } from '../../contract/messages'
import { newId } from '../../platform/ids'
import { putInOutbox } from '../../platform/outbox'
import type { Writing } from '../context'
import { locatePeople } from '../people/locate-people'
import { findReachable, insertMessages, insertTasks } from './message.repository'

export interface Told {
  template: MessageTemplate
  subject: MessageSubject
  subjectId: string
  facts?: MessageFacts
}

/**
 * Tells people something, in the transaction of what happened: a message in the inbox of each, and for who has no account a
 * "tell them" task in the queue of their village's clerk (domain: who, somebody without a phone). A phone of the
 * platform is rung by the outbox afterwards.
 */
export async function tell(w: Writing, people: readonly PersonId[], told: Told): Promise<void> {
  const to = [...new Set(people)]
  if (to.length === 0) return
  const sent = to.map((personId) => ({
    id: newId<MessageId>(),
    personId,
    facts: {},
    ...told,
    sentAt: w.now,
  }))
  await insertMessages(w.tx, sent)
  const reachable = await findReachable(w.tx, to)
  const rung = sent.filter((one) => reachable.get(one.personId)).map((one) => one.id)
  await putInOutbox(w.tx, w.now, 'phoneMessage', rung)
  const homes = await locatePeople(w.tx, to)
  const tasks = sent.flatMap(({ id: messageId, personId, subject, subjectId }) => {
    const villageCode = homes.get(personId)?.villageCode
    if (!villageCode || reachable.has(personId)) return []
    const id = newId<ClerkTaskId>()
    return { id, villageCode, kind: 'tellThem' as const, subject, subjectId, personId, messageId, openedAt: w.now }
  })
  await insertTasks(w.tx, tasks)
}
