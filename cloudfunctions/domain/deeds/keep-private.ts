import type { Writing } from '../context'
import { tell } from '../messages/tell'
import { requireStep } from './deed'
import { type Deed, updateDeed } from './deed.repository'
import { recordDeedEvent } from './traces'

/** Nobody praised in it wants a line: the deed was accepted and is not published. The nominator is told, without who and why. */
export async function keepPrivate(w: Writing, deed: Deed): Promise<void> {
  requireStep(deed.status, 'keptPrivate')
  await updateDeed(w.tx, deed.id, { status: 'keptPrivate' })
  await recordDeedEvent(w, deed.id, 'keptPrivate')
  const nominator = deed.nominatorId ? [deed.nominatorId] : []
  await tell(w, nominator, { template: 'deedKeptPrivate', subject: 'deed', subjectId: deed.id })
}
