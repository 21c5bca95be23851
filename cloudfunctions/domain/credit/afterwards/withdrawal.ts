import type {
  DecideWithdrawalAppealInput,
  HearInput,
  ProposeWithdrawalInput,
} from '../../../contract/credit-withdrawals'
import type { DivisionCode, PersonId, WithdrawalId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { decisionDue } from '../../council/appeal'
import { openNotice } from '../../notices/open-notice'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { findCase, findHeads } from '../application/case.repository'
import { requireAble } from '../application/grounds'
import { recordCreditEvent } from '../application/traces'
import { moveDesignation, whoseDesignation } from './designate'
import { type Designation, findLatestOf, lockDesignation } from './designation.repository'
import {
  findEnded,
  insertWithdrawal,
  lockWithdrawal,
  mayAppealWithdrawal,
  updateWithdrawal,
  type Withdrawal,
} from './withdrawal.repository'

/*
 * Withdrawal 取消: an officer proposes it with a reason and a date seven days ahead; the household is heard and may bring
 * somebody; another officer records the hearing and keeps the designation or puts its withdrawal on notice. After it the
 * household may appeal once to the county, by people who did not decide. (Domain: credit status.)
 */
const WARNING_MS = 7 * 86_400_000

async function requireAbleOn(w: Writing, personId: PersonId, one: Designation): Promise<void> {
  await requireAble(w.tx, personId, orRefuse(await findCase(w.tx, one.caseId)))
}

/** @throws AppError NOT_FOUND out of reach or of a village or township, WRONG_STATE, HEARING_TOO_EARLY, RECUSED */
export async function proposeWithdrawal(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: ProposeWithdrawalInput,
): Promise<WithdrawalId> {
  const one = orRefuse(await lockDesignation(w.tx, input.designationId))
  if (!isWithin(reach, one.divisionCode) || (one.householdId ?? one.enterpriseId) === null)
    throw new AppError('NOT_FOUND')
  await requireAbleOn(w, person.personId, one)
  const hearingAt = new Date(input.hearingAt)
  if (hearingAt.getTime() < w.now.getTime() + WARNING_MS) throw new AppError('HEARING_TOO_EARLY')
  const id = newId<WithdrawalId>()
  const reason = maskNumbers(input.reason)
  const { place } = input
  const proposed = { proposedBy: person.personId, proposedAt: w.now, hearingAt, place, reason }
  const facts = { place, date: input.hearingAt }
  await moveDesignation(w, one, 'hearing', 'withdrawalProposed', { words: [reason] }, facts)
  await insertWithdrawal(w.tx, { id, designationId: one.id, ...proposed })
  return id
}

/** The withdrawal is locked before its designation, as everywhere (docs/decisions/0023). */
async function lockBoth(w: Writing, id: WithdrawalId, reach: readonly DivisionCode[]) {
  const withdrawal = orRefuse(await lockWithdrawal(w.tx, id))
  const one = orRefuse(await lockDesignation(w.tx, withdrawal.designationId))
  if (!isWithin(reach, one.divisionCode)) throw new AppError('NOT_FOUND')
  return { withdrawal, one }
}

/** @throws AppError NOT_FOUND, WRONG_STATE, RECUSED, DECIDED_BEFORE for who proposed it, HEARING_TOO_EARLY */
export async function holdHearing(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: HearInput,
): Promise<void> {
  const { withdrawal, one } = await lockBoth(w, input.withdrawalId, reach)
  if (one.status !== 'hearing') throw new AppError('WRONG_STATE')
  await requireAbleOn(w, person.personId, one)
  if (withdrawal.proposedBy === person.personId) throw new AppError('DECIDED_BEFORE')
  if (w.now < withdrawal.hearingAt) throw new AppError('HEARING_TOO_EARLY')
  const heard = { heardAt: w.now, heardBy: person.personId, heardWords: maskNumbers(input.words) }
  await updateWithdrawal(w.tx, withdrawal.id, { ...heard, companion: input.companion ?? null })
  const { householdId, divisionCode } = one
  await recordCreditEvent(w, whoseDesignation(one), 'heard', { words: [input.words] })
  if (input.outcome === 'keep') return keepDesignation(w, withdrawal, one)
  await moveDesignation(w, one, 'onNotice', 'withdrawalOnNotice')
  const head = householdId && (await findHeads(w.tx, [householdId])).get(householdId)
  await openNotice(w, {
    ...{ kind: 'creditWithdrawal', divisionCode, electorate: null, recused: null },
    lines: [{ subjectId: withdrawal.id, personId: head ? head.headId : null }],
  })
}

/** It stands as before. */
export async function keepDesignation(w: Writing, withdrawal: Withdrawal, one: Designation): Promise<void> {
  await updateWithdrawal(w.tx, withdrawal.id, { endedAt: w.now, withdrawn: false })
  await moveDesignation(w, one, 'designated', 'kept')
}

/** The household appeals to the county. @throws AppError NOT_FOUND, APPEAL_TOO_LATE also for a second time */
export async function appealWithdrawal(w: Writing, { person }: Resident, words: string): Promise<void> {
  return appealWithdrawalOf(w, person.personId, orRefuse(await findLatestOf(w.tx, person.householdId)), words)
}

/** Somebody appeals against the withdrawal of a designation that is theirs. @throws AppError NOT_FOUND, APPEAL_TOO_LATE */
export async function appealWithdrawalOf(
  w: Writing,
  personId: PersonId,
  one: Designation,
  words: string,
): Promise<void> {
  const ended = orRefuse(await findEnded(w.tx, one.id))
  if (!(await mayAppealWithdrawal(w.tx, one, w.now))) throw new AppError('APPEAL_TOO_LATE')
  const dueAt = decisionDue(w.now, 'county')
  const masked = maskNumbers(words)
  const appeal = { appealWords: masked, appealedBy: personId, appealedAt: w.now, appealDueAt: dueAt }
  await updateWithdrawal(w.tx, ended.id, appeal)
  await recordCreditEvent(w, whoseDesignation(one), 'withdrawalAppealed', { words: [masked] })
}

/**
 * An officer of the county who neither proposed nor heard it decides the appeal, finally.
 * @throws AppError NOT_FOUND, WRONG_STATE, RECUSED, DECIDED_BEFORE
 */
export async function decideWithdrawalAppeal(
  w: Writing,
  { person }: Resident,
  reach: readonly DivisionCode[],
  input: DecideWithdrawalAppealInput,
): Promise<void> {
  if (!reach.includes(w.village.county.code)) throw new AppError('NOT_FOUND')
  const { withdrawal, one } = await lockBoth(w, input.withdrawalId, reach)
  if (withdrawal.appealedAt === null || withdrawal.appealDecidedAt !== null) throw new AppError('WRONG_STATE')
  await requireAbleOn(w, person.personId, one)
  const before = [withdrawal.proposedBy, withdrawal.heardBy]
  if (before.includes(person.personId)) throw new AppError('DECIDED_BEFORE')
  await updateWithdrawal(w.tx, withdrawal.id, { appealDecidedBy: person.personId, appealDecidedAt: w.now })
  const told = { words: [input.words] }
  if (input.outcome === 'kept') return moveDesignation(w, one, 'designated', 'kept', told)
  await recordCreditEvent(w, whoseDesignation(one), 'withdrawalUpheld', told)
}
