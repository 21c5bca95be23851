import type { DivisionCode, NoticeId, NoticeLineId, PersonId } from '../../contract/ids'
import type { LineWords, NoticeKind } from '../../contract/notices'
import type { DivisionLevel } from '../../contract/roles'
import type { Reader } from '../../platform/db/types'
import type { Reading, Writing } from '../context'
import type { Party } from '../council/handlers'

/** A line as the mechanism knows it: a subject and, where it is about one, a person. */
export interface Line {
  lineId: NoticeLineId
  subjectId: string
  personId: PersonId | null
  /** An objection to it was upheld, or it was withdrawn: its words name nobody any more. */
  overturned: boolean
}

/** On which level the decision was taken that a notice shows, and by whom: they do not decide about it again. */
export interface DecisionTaken {
  level: DivisionLevel
  by: readonly PersonId[]
}

/** What is published serves the mechanism through these; the mechanism knows no kind by name. */
export interface NoticeSubject {
  /**
   * The notice closed and nothing stands against these lines of one subject. Called again, with other lines, when a line
   * that an objection froze is free.
   */
  onLinesConfirmed(w: Writing, subjectId: string, lines: readonly Line[]): Promise<void>
  /**
   * Objections to these lines of one subject were upheld, before the lines took effect or after: whatever was posted for
   * them is taken back. The lines already count as overturned (`linesOf`).
   */
  onLinesOverturned(w: Writing, subjectId: string, lines: readonly Line[]): Promise<void>
  /** Who stands to these lines of one subject in what part; recusal is computed from it. */
  partiesOf(db: Reader, lines: readonly Line[]): Promise<readonly Party[]>
  decisionOf(db: Reader, subjectId: string): Promise<DecisionTaken>
  /** A line without words is not shown. */
  describeLines(r: Reading, lines: readonly Line[]): Promise<Map<NoticeLineId, LineWords>>
  /**
   * How many lines of notices have words, without making them: for a kind whose notices have a line a household. Absent: by
   * their words. A notice that is not named has none.
   */
  countShown?(db: Reader, noticeIds: readonly NoticeId[]): Promise<Map<NoticeId, number>>
}

/** What the paper prints besides; wired in `compose.ts`. */
export interface PaperHandlers {
  /** Where the village's chain stands: the paper prints its code. Null before its first entry. */
  chainEndOf(db: Reader, villageCode: DivisionCode): Promise<{ seq: number; hash: Uint8Array } | null>
}

export type NoticeHandlers = Record<NoticeKind, NoticeSubject>
