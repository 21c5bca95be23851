import type { NoticeLineId } from '../../../contract/ids'
import type { Writing } from '../../context'
import { closeObjection } from './close-objection'
import { isRunning } from './objection'
import { findOfLines } from './objection.repository'

/** Lines that stand no more: nobody has to answer what still runs against them. Their notices are locked by the caller. */
export async function endMootObjections(w: Writing, lineIds: readonly NoticeLineId[]): Promise<void> {
  for (const one of await findOfLines(w.tx, lineIds)) if (isRunning(one.status)) await closeObjection(w, one, 'moot')
}
