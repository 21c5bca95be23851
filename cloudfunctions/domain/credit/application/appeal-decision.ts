import type { CreditCaseId, DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { appealEnds, appealLevelOf, decisionDue } from '../../council/appeal'
import { recordDecider } from '../../council/deciders'
import { whoHears } from '../../council/who-hears'
import { tell } from '../../messages/tell'
import type { Resident } from '../../people/actor'
import { holdersOf } from '../../people/role-holders'
import { findAppeal, findNextDue, insertAppeal, lockOverdue, lockToRemind, updateAppeal } from './appeal.repository'
import { requireStep } from './case'
import { findCase, lockCase, updateCase } from './case.repository'
import { lockOwnCase } from './give-evidence'
import { requireFreshOn } from './grounds'
import { publishCases } from './publish-cases'
import { recordCreditEvent } from './traces'
import { whoseCase } from './whose-case'

/*
 * A declined application is appealed once, within ten days; the township decides in ten, or the county in twenty where the
 * township decided before. Overdue it moves up by itself, and no clock ever decides. Accepted it goes on notice like any
 * other. (Domain: good deed, appeal; credit status.)
 */

interface Version {
  caseId: CreditCaseId
  version: number
}

/** @throws AppError NOT_FOUND | VERSION_CONFLICT | WRONG_STATE | ALREADY_APPEALED | APPEAL_TOO_LATE */
export async function appealApplication(w: Writing, { person }: Resident, input: Version & { words: string }) {
  const one = await lockOwnCase(w, person, input)
  if (await findAppeal(w.tx, one.id)) throw new AppError('ALREADY_APPEALED')
  requireStep(one.status, 'appealed')
  if (one.decidedAt === null || w.now >= appealEnds(one.decidedAt)) throw new AppError('APPEAL_TOO_LATE')
  const divisionCode = await whoHears(w, { subject: 'credit', subjectId: one.id, villageCode: one.divisionCode })
  const dueAt = decisionDue(w.now, appealLevelOf(divisionCode))
  const words = maskNumbers(input.words)
  const made = { caseId: one.id, divisionCode, appealedBy: person.personId, words, appealedAt: w.now, dueAt }
  if (!(await insertAppeal(w.tx, made))) throw new AppError('ALREADY_APPEALED')
  await updateCase(w.tx, one.id, { status: 'appealed', decidedAt: null, since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'appealed', { words: [words] }, { date: dueAt.toISOString() })
  return one.id
}

/**
 * An officer of the level that hears it decides, with words; declining is final.
 * @throws AppError NOT_FOUND for what another level hears, WRONG_STATE, VERSION_CONFLICT, RECUSED, DECIDED_BEFORE
 */
export async function decideCreditAppeal(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: Version & { outcome: 'accepted' | 'declined'; words: string },
): Promise<void> {
  const one = orRefuse(await lockCase(w.tx, input.caseId))
  const appeal = orRefuse(await findAppeal(w.tx, one.id))
  if (!reach.includes(appeal.divisionCode)) throw new AppError('NOT_FOUND')
  if (one.status !== 'appealed') throw new AppError('WRONG_STATE')
  if (one.version !== input.version) throw new AppError('VERSION_CONFLICT')
  const { personId } = person
  await requireFreshOn(w.tx, personId, one)
  const accepted = input.outcome === 'accepted'
  await updateAppeal(w.tx, one.id, { decidedBy: personId, decidedAt: w.now, accepted })
  await recordDecider(w, 'credit', one.id, { personId, divisionCode: appeal.divisionCode })
  if (accepted) {
    await recordCreditEvent(w, whoseCase(one), 'appealAccepted', { words: [input.words] })
    return publishCases(w, [one])
  }
  requireStep(one.status, 'declined')
  await updateCase(w.tx, one.id, { status: 'declined', decidedAt: w.now, since: w.now })
  await recordCreditEvent(w, whoseCase(one), 'appealDeclined', { words: [input.words] })
}

/** One appeal that its township did not decide in ten days goes to the county. False when none is left. */
export async function escalateCreditAppeal(w: Writing): Promise<boolean> {
  const due = await lockOverdue(w.tx, w.now)
  if (!due) return false
  const one = orRefuse(await findCase(w.tx, due.caseId))
  const dueAt = decisionDue(w.now, 'county')
  await updateAppeal(w.tx, due.caseId, { divisionCode: w.village.county.code, dueAt, escalatedAt: w.now })
  await recordCreditEvent(w, whoseCase(one), 'appealEscalated')
  return true
}

/** The county's officers are told of one appeal that they did not decide in time, once a day. False when none is left. */
export async function remindOfCreditAppeal(w: Writing): Promise<boolean> {
  const today = countyDate(w.now)
  const due = await lockToRemind(w.tx, w.now, today)
  if (!due) return false
  await updateAppeal(w.tx, due.caseId, { remindedOn: today })
  const officers = await holdersOf(w.tx, 'countyOfficer', due.divisionCode, today)
  const people = officers.map((one) => one.personId)
  await tell(w, people, { template: 'creditAppealOverdue', subject: 'credit', subjectId: due.caseId })
  return true
}

/** When the next appeal is due, after `now`. */
export const nextCreditAppealDue = (db: Reader, now: Date): Promise<Date | null> => findNextDue(db, now)
