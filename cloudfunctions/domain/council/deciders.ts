import type { ReviewSubject } from '../../contract/council'
import type { DivisionCode, PersonId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { findOfficers, insertOfficerDecision } from './decider.repository'
import { groundsAgainst } from './grounds-against'
import { findEarlierElectors } from './panel.repository'

/**
 * Everybody who decided on a subject so far, on whatever level: whoever had a seat in a review of it, and every officer who
 * decided alone (a check, an appeal). Who decided before does not decide again. (Domain: review, ballot, recusal.)
 */
export async function decidersOf(db: Reader, subject: ReviewSubject, subjectId: string): Promise<Set<PersonId>> {
  const seated = await findEarlierElectors(db, { subject, subjectId })
  const officers = await findOfficers(db, subject, subjectId)
  return new Set([...seated, ...officers.map((one) => one.personId)])
}

/** An officer may decide alone. @throws AppError RECUSED with the grounds, or DECIDED_BEFORE */
export async function requireFresh(
  db: Reader,
  personId: PersonId,
  subject: ReviewSubject,
  subjectId: string,
): Promise<void> {
  const grounds = await groundsAgainst(db, personId, subject, subjectId)
  if (grounds.length > 0) throw new AppError('RECUSED', { reasons: grounds })
  if ((await decidersOf(db, subject, subjectId)).has(personId)) throw new AppError('DECIDED_BEFORE')
}

/** Of these people, those who are not recused and did not decide before. */
export async function freshAmong(
  db: Reader,
  people: readonly PersonId[],
  subject: ReviewSubject,
  subjectId: string,
): Promise<PersonId[]> {
  const before = await decidersOf(db, subject, subjectId)
  const fresh: PersonId[] = []
  for (const personId of new Set(people)) {
    if (before.has(personId)) continue
    if ((await groundsAgainst(db, personId, subject, subjectId)).length === 0) fresh.push(personId)
  }
  return fresh
}

/** An officer decided alone, for a division: a township or the county. Written in the transaction of the decision. */
export function recordDecider(
  w: Writing,
  subject: ReviewSubject,
  subjectId: string,
  decided: { personId: PersonId; divisionCode: DivisionCode },
): Promise<void> {
  return insertOfficerDecision(w.tx, { subject, subjectId, ...decided, decidedAt: w.now })
}
