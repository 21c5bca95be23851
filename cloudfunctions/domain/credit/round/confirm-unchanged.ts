import { AppError, orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { findLatestOf, lockDesignation, updateDesignation } from '../afterwards/designation.repository'
import { recordCreditEvent } from '../application/traces'
import { yearOf } from '../assessment/assess-household'

/** The household says in the annual review that nothing changed of what it declared. @throws AppError NOT_FOUND | WRONG_STATE */
export async function confirmUnchanged(w: Writing, { person }: Resident): Promise<void> {
  const latest = orRefuse(await findLatestOf(w.tx, person.householdId))
  const one = orRefuse(await lockDesignation(w.tx, latest.id))
  if (one.askedUntil === null || one.status !== 'designated') throw new AppError('WRONG_STATE')
  await updateDesignation(w.tx, one.id, { askedUntil: null, reviewedYear: yearOf(w.now) - 1 })
  const { id: subjectId, householdId, divisionCode } = one
  await recordCreditEvent(w, { subjectId, householdId, divisionCode }, 'renewed')
}
