import type { Writing } from '../../context'
import type { PostedEntry } from '../../points/handlers'
import { findCasesOn } from '../application/case.repository'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { yearOf } from './assess-household'
import { flagResting } from './assessment.repository'

/**
 * Points were taken back, because a deed was overturned or a list was wrong: every assessment of the household that rested
 * on them is marked, and says so on its timeline and to those who decide. What was decided stays as it was decided.
 */
export async function flagAssessments(w: Writing, entry: PostedEntry): Promise<void> {
  if (entry.kind !== 'reversal') return
  const flagged = await flagResting(w.tx, entry.householdId, yearOf(entry.countsAt), entry.countsAt, w.now)
  for (const one of await findCasesOn(w.tx, flagged)) await recordCreditEvent(w, whoseCase(one), 'assessmentFlagged')
}
