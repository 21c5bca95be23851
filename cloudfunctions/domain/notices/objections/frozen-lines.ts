import type { NoticeLineId } from '../../../contract/ids'
import type { Reader } from '../../../platform/db/types'
import { isRunning } from './objection'
import { findOfLines } from './objection.repository'

/** Which of the lines an objection freezes: one that waits for its level, or may still be taken higher. */
export async function frozenAmong(db: Reader, lineIds: readonly NoticeLineId[]): Promise<Set<NoticeLineId>> {
  const all = await findOfLines(db, lineIds)
  return new Set(all.filter((one) => isRunning(one.status)).map((one) => one.lineId))
}
