import type { PersonId, PhotoId } from '../../contract/ids'
import type { PollSubject } from '../../contract/polls'
import type { Reader } from '../../platform/db/types'
import type { Reading, Writing } from '../context'

/** Something that can be chosen, and whose it is. */
export interface ChoiceOf {
  choiceId: string
  personId: PersonId
  stands: boolean
}

/** What a voter reads of a poll. */
export interface PollSheet {
  campaignName: string
  /** A code; the client has the words. */
  category: string
  divisionName: string
  choices: {
    choiceId: string
    name: string
    villageName: string
    story: string
    /** Why they are a candidate; empty where nobody wrote it. */
    why: string
    photoId: PhotoId | null
  }[]
}

/** What is voted on serves the mechanism through these; the mechanism knows no kind by name. */
export interface PollOf {
  choicesOf(db: Reader, subjectId: string): Promise<ChoiceOf[]>
  /** Locks what is voted on: it comes before its poll, for a choice may go while the poll is counted. */
  lock(w: Writing, subjectId: string): Promise<void>
  describe(r: Reading, subjectIds: readonly string[]): Promise<Map<string, PollSheet>>
  /** The count is done, in its transaction. */
  onClosed(w: Writing, subjectId: string): Promise<void>
}

export type PollHandlers = Record<PollSubject, PollOf>
