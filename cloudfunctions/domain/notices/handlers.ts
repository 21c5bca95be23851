import type { NoticeLineId, PersonId } from '../../contract/ids'
import type { LineWords, NoticeKind } from '../../contract/notices'
import type { Reading, Writing } from '../context'

/** A line as the mechanism knows it: a subject and, where it is about one, a person. */
export interface Line {
  lineId: NoticeLineId
  subjectId: string
  personId: PersonId | null
}

/** What is published serves the mechanism through these; the mechanism knows no kind by name. */
export interface NoticeSubject {
  /** The notice closed and nothing stands against these lines of one subject. */
  onLinesConfirmed(w: Writing, subjectId: string, lines: readonly Line[]): Promise<void>
  /** A line without words is not shown. */
  describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>>
}

export type NoticeHandlers = Record<NoticeKind, NoticeSubject>
