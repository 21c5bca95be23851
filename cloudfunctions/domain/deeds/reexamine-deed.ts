import type { DeedId, DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate, subtractMonths } from '../../platform/county-time'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Writing } from '../context'
import { groundsAgainst } from '../council/grounds-against'
import type { Decision } from '../council/handlers'
import { lockReviews } from '../council/lock-reviews'
import { openReexamination, type WhyAgain } from '../council/open-reexamination'
import { withdrawLines } from '../notices/withdraw-lines'
import type { Resident } from '../people/actor'
import { isWithin } from '../people/permissions'
import { reverseEntries } from '../points/reverse-entries'
import { requireStep } from './deed'
import { type Deed, lockDeed, updateDeed } from './deed.repository'
import { recordDeedEvent } from './traces'

/*
 * Re-examination 复核: new facts about a confirmed deed, or kin found among those who decided, within one year of its
 * confirmation. People who did not decide before decide once more: confirmed again it stays as it was; otherwise it is
 * overturned, and its points are taken back. (Domain: good deed; review, ballot, recusal.)
 */
const WITHIN_MONTHS = 12

/** Whether new facts still open a re-examination: to the day a year after the confirmation. */
export const mayReexamine = ({ status, creditedAt }: Pick<Deed, 'status' | 'creditedAt'>, now: Date): boolean =>
  status === 'confirmed' &&
  creditedAt !== null &&
  countyDate(creditedAt) >= subtractMonths(countyDate(now), WITHIN_MONTHS)

/**
 * An officer of the township opens a re-examination on new facts, in words.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE, VERSION_CONFLICT, REEXAMINATION_TOO_LATE, RECUSED
 */
export async function reexamineDeed(
  w: Writing,
  officer: Resident,
  reach: readonly DivisionCode[],
  input: { deedId: DeedId; version: number; words: string },
): Promise<void> {
  await lockReviews(w, input.deedId)
  const deed = orRefuse(await lockDeed(w.tx, input.deedId))
  if (!isWithin(reach, deed.villageCode)) throw new AppError('NOT_FOUND')
  requireStep(deed.status, 'reexamined')
  if (deed.version !== input.version) throw new AppError('VERSION_CONFLICT')
  if (!mayReexamine(deed, w.now)) throw new AppError('REEXAMINATION_TOO_LATE')
  const grounds = await groundsAgainst(w.tx, officer.person.personId, 'deed', deed.id)
  if (grounds.length > 0) throw new AppError('RECUSED', { reasons: grounds })
  await openDeedReexamination(w, deed, { cause: 'newFacts', causeWords: maskNumbers(input.words) })
}

/** Opens it, for whatever cause. The deed is locked by the caller. */
export async function openDeedReexamination(w: Writing, deed: Deed, why: WhyAgain): Promise<void> {
  requireStep(deed.status, 'reexamined')
  await updateDeed(w.tx, deed.id, { status: 'reexamined' })
  await recordDeedEvent(w, deed.id, 'reexaminationOpened', why.causeWords === null ? {} : { words: [why.causeWords] })
  await openReexamination(w, 'deed', deed.id, why)
}

/** What the fresh review decided of a re-examined deed, locked by the caller. */
export async function endReexamination(w: Writing, deed: Deed, decision: Decision): Promise<void> {
  switch (decision.outcome) {
    case 'panel':
      return
    case 'passed':
      requireStep(deed.status, 'confirmed')
      await updateDeed(w.tx, deed.id, { status: 'confirmed' })
      return recordDeedEvent(w, deed.id, 'reconfirmed')
    case 'returned':
      throw new Error('a re-examination takes no returning ballots')
    case 'declined':
      return overturn(w, deed, {
        words: decision.reasons.map((one) => one.words),
        reasons: decision.reasons.map((one) => one.reason),
      })
  }
}

async function overturn(w: Writing, deed: Deed, told: Parameters<typeof recordDeedEvent>[3]): Promise<void> {
  requireStep(deed.status, 'overturned')
  await reverseEntries(w, deed.id)
  await withdrawLines(w, deed.id)
  await updateDeed(w.tx, deed.id, { status: 'overturned', creditedAt: null })
  await recordDeedEvent(w, deed.id, 'notReconfirmed', told)
}
