import type { Writing } from '../context'
import { wantsLine } from './consent'
import { type Deed, findPraised, updateDeed } from './deed.repository'
import { openDeedNotice } from './open-deed-notice'

/**
 * Who had declined and now wants a line after the notice opened or closed gets one by a notice of its own, and the points
 * after it has closed. A deed that was kept private goes on notice with it. Locked by the caller.
 */
export async function publishLate(w: Writing, deed: Deed): Promise<void> {
  const missing = (await findPraised(w.tx, [deed.id])).filter((one) => one.linedAt === null && wantsLine(one))
  if (missing.length === 0 || deed.status === 'reexamined') return
  if (deed.status === 'keptPrivate') await updateDeed(w.tx, deed.id, { status: 'onNotice', publishedAt: w.now })
  await openDeedNotice(
    w,
    deed,
    missing.map((one) => one.personId),
    [],
  )
}
