import type { Reader } from '../../platform/db/types'
import { findLinesOf, type NoticeLineRow } from './notice.repository'

/** Every line of some subjects, on whatever notice, with what became of it; latest first. */
export function linesOf(db: Reader, subjectIds: readonly string[]): Promise<NoticeLineRow[]> {
  return findLinesOf(db, subjectIds)
}
