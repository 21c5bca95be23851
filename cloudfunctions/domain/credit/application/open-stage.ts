import type { CaseStatus } from '../../../contract/credit-words'
import type { Writing } from '../../context'
import { openCommitteesReview, openReview } from '../../council/open-review'
import { requireStep } from './case'
import { type CreditCase, isOfHousehold, updateCase } from './case.repository'
import { partiesOfCase } from './parties'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

/** Where something is decided about an application. */
export type Stage = Extract<CaseStatus, 'council' | 'committees' | 'department' | 'township'>

const EVENTS = {
  council: 'councilOpened',
  committees: 'committeesOpened',
  department: 'departmentOpened',
  township: 'townshipNeeded',
} as const satisfies Record<Stage, string>

/** Lays an application, locked by the caller, before those who decide next. */
export async function openStage(w: Writing, one: CreditCase, stage: Stage): Promise<void> {
  requireStep(one.status, stage)
  const cleared = { returnedFrom: null, decidedAt: null, publishedAt: null }
  await updateCase(w.tx, one.id, { ...cleared, status: stage, since: w.now })
  await recordCreditEvent(w, whoseCase(one), EVENTS[stage])
  if (stage === 'department' || stage === 'township' || !isOfHousehold(one)) return
  const opened = {
    subject: 'credit' as const,
    subjectId: one.id,
    topic: 'credit',
    divisionCode: one.divisionCode,
    parties: await partiesOfCase(w, one),
  }
  await (stage === 'council' ? openReview(w, opened) : openCommitteesReview(w, opened))
}
