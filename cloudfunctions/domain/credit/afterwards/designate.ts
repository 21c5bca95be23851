import type { CreditEvent } from '../../../contract/credit-words'
import type { DesignationId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import type { CreditCase } from '../application/case.repository'
import { recordCreditEvent } from '../application/traces'
import { yearOf } from '../assessment/assess-household'
import { certifyDesignation } from './credit-certificate'
import { requireStep } from './designation'
import { type Designation, insertDesignation, updateDesignation } from './designation.repository'

/** What a notice that ran out gives, with the grade that stood on it. Called by the notice's handler and by nobody else. */
export async function designate(w: Writing, one: CreditCase): Promise<void> {
  const id = newId<DesignationId>()
  const { kind, divisionCode, householdId, grade, applicantId } = one
  await insertDesignation(w.tx, {
    ...{ id, kind, divisionCode, householdId, grade, caseId: one.id, status: 'designated' },
    designatedOn: countyDate(w.now),
    reviewedYear: one.ofRound ? one.year : yearOf(w.now) - 1,
  })
  await certifyDesignation(w, { id, kind, divisionCode, householdId })
  await recordCreditEvent(w, { subjectId: id, householdId, divisionCode, applicantId }, 'designated')
}

/** A designation, locked by the caller, changes its status, and its household is told. */
export async function moveDesignation(
  w: Writing,
  one: Designation,
  to: Designation['status'],
  event: CreditEvent,
  told: Parameters<typeof recordCreditEvent>[3] = {},
  facts: Parameters<typeof recordCreditEvent>[4] = {},
): Promise<void> {
  requireStep(one.status, to)
  const ended = to === 'withdrawn' || to === 'lapsed' || to === 'ceased'
  await updateDesignation(w.tx, one.id, { status: to, endedOn: ended ? countyDate(w.now) : null, askedUntil: null })
  const { id: subjectId, householdId, divisionCode } = one
  await recordCreditEvent(w, { subjectId, householdId, divisionCode }, event, told, facts)
}
