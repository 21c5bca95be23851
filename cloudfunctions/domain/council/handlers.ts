import type * as v from 'valibot'
import type { QueueRow, ReviewBody, ReviewSubject } from '../../contract/council'
import type { DeclineReason } from '../../contract/decline-reasons'
import type { PersonId, RuleCode } from '../../contract/ids'
import type { PartyPart } from '../../platform/db/schema'
import type { Reading, Writing } from '../context'

/** Somebody who stands to what is decided; recusal is computed from it. */
export interface Party {
  personId: PersonId
  part: PartyPart
}

/** What an approving ballot gives. `value` is the rule's points × units. */
export interface Award {
  ruleCode: RuleCode
  units: number
  value: number
}

export interface Approval {
  /** Both absent where nothing is awarded by a rule. */
  ruleCode?: RuleCode | undefined
  units?: number | undefined
  evidenceSeen: readonly string[]
  /** Version of the subject that the member read. */
  version: number
}

/** How many decided, for the notice. */
export interface Attendance {
  electorate: number
  recused: number
}

export type Decision =
  | { outcome: 'passed'; body: ReviewBody; award: Award | null }
  | { outcome: 'returned'; questions: string[] }
  | { outcome: 'declined'; reasons: { reason: DeclineReason; words: string }[] }
  | { outcome: 'panel' }

/** What fell: a review's decision with the ballots that were void, or what an officer decided alone. */
export type Voided =
  | {
      by: 'ballots'
      outcome: 'passed' | 'declined'
      /** Before whom it was laid up to this decision, this one included. */
      bodies: readonly ReviewBody[]
    }
  | { by: 'officer' }

/** `reopen`: the review takes ballots again. `moved`: the subject saw to it, by a re-examination or another officer. */
export type AfterVoid = 'reopen' | 'moved' | 'stands'

/** What the queue shows of a subject to a member who is not recused. */
export type SubjectSummary = Pick<v.InferOutput<typeof QueueRow>, 'deed' | 'credit'>

/** What is decided serves the mechanism through these; the mechanism knows no kind by name. */
export interface CouncilSubject {
  /** Its bodies decide one after the other, and each decision is needed: all of them are looked at again, not the latest alone. */
  readonly inTurn?: true
  /** What the approval awards, null where nothing is; refuses with an AppError what the subject cannot bear. */
  checkApproval(w: Writing, subjectId: string, approval: Approval): Promise<Award | null>
  onDecided(w: Writing, subjectId: string, decision: Decision): Promise<void>
  /** Locks the notices that carry the subjects: they come after reviews and before subjects (docs/decisions/0023). */
  lockNotices(w: Writing, subjectIds: readonly string[]): Promise<void>
  /** The latest decision no longer holds without those who turned out to be recused. Answers what happens to it. */
  onVoided(w: Writing, subjectId: string, voided: Voided): Promise<AfterVoid>
  /** It holds, and more were recused than was counted. */
  onRecusalsFound(w: Writing, subjectId: string, attendance: Attendance): Promise<void>
  describe(r: Reading, subjectIds: readonly string[]): Promise<Map<string, SubjectSummary>>
}

export type CouncilHandlers = Record<ReviewSubject, CouncilSubject>
