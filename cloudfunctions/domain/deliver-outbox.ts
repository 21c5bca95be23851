import type { MessageId, PhotoId } from '../contract/ids'
import type { OutboxKind } from '../platform/db/schema'
import { faultFields } from '../platform/log'
import { ATTEMPTS_AT_MOST, settle, type Taken, takeDue } from '../platform/outbox'
import type { Village } from './context'
import { ringPhone } from './messages/ring-phone'
import { askCheck } from './photos/ask-check'

type Outcome = 'delivered' | 'dropped'
type Deliverers = Partial<Record<OutboxKind, (subjectId: string) => Promise<Outcome>>>

/** What this process can do; the rest waits for one that can: the bytes of photos lie with the host, phones with the cloud. */
function deliverersOf(village: Village): Deliverers {
  const { subscribeMessages: phones, photoStore, wechat } = village
  const { direct } = photoStore
  return {
    ...(phones ? { phoneMessage: (id) => ringPhone(village, phones, id as MessageId) } : {}),
    ...(photoStore.here ? { photoRemoval: (id) => photoStore.remove(id).then(() => 'delivered') } : {}),
    ...(direct && wechat ? { photoCheck: (id) => askCheck(village, wechat.checks, direct, id as PhotoId) } : {}),
    ...(direct ? { rawPhotoRemoval: (id) => direct.removeRaw(id).then(() => 'delivered') } : {}),
  }
}

/** More than a county sends at once; the timer comes again. */
const EFFECTS_AT_MOST = 1_000

/**
 * Does what the outbox holds and is due, each taken and marked in a transaction of its own and done between the two: a
 * worker that dies there leaves it to be done again. What fails too often is given up and said in the log.
 * Answers how many were done.
 */
export async function deliverOutbox(village: Village): Promise<number> {
  const deliverers = deliverersOf(village)
  const kinds = Object.keys(deliverers) as OutboxKind[]
  if (kinds.length === 0) return 0
  let done = 0
  for (let tried = 0; tried < EFFECTS_AT_MOST; tried += 1) {
    const taken = await village.db.transaction((tx) => takeDue(tx, village.clock.now(), kinds))
    if (!taken) break
    if (await deliver(village, deliverers, taken)) done += 1
  }
  return done
}

async function deliver(village: Village, deliverers: Deliverers, taken: Taken): Promise<boolean> {
  const { id, kind, subjectId, attempts } = taken
  try {
    const outcome = await (deliverers[kind]?.(subjectId) ?? Promise.resolve('dropped' as const))
    await settle(village.db, id, outcome, village.clock.now())
    return outcome === 'delivered'
  } catch (error) {
    const last = attempts >= ATTEMPTS_AT_MOST
    const fields = { kind, subjectId, attempts, ...faultFields(error) }
    if (last) village.log.error('delivery given up', fields)
    else village.log.warn('delivery failed', fields)
    if (last) await settle(village.db, id, 'givenUp', village.clock.now())
    return false
  }
}
