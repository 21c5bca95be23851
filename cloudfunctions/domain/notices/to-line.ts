import type { Line } from './handlers'
import type { NoticeLineRow } from './notice.repository'

/** A line as its kind is asked about it. */
export const toLine = ({ id, subjectId, personId, overturnedAt }: NoticeLineRow): Line => ({
  lineId: id,
  subjectId,
  personId,
  overturned: overturnedAt !== null,
})
