import type { AppealInput } from '../../../contract/exemplars'
import type { DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { decisionDue } from '../../council/appeal'
import { countyOf, townshipOf } from '../../divisions/codes'
import type { Resident } from '../../people/actor'
import { type Contest, lockContest } from '../campaigns/contest.repository'
import { findEntered, findEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { insertAppeal } from './appeal.repository'
import { appealUntil } from './waits'

/** Whose officers hear an appeal: the level above the one that decided; the county's own, by people who did not decide. */
export const heardBy = ({ level, divisionCode }: Contest): { at: 'township' | 'county'; division: DivisionCode } =>
  level === 'village'
    ? { at: 'township', division: townshipOf(divisionCode) }
    : { at: 'county', division: countyOf(divisionCode) }

/**
 * Who was not recommended, or who recommended them, appeals once, within ten days.
 * @throws AppError NOT_FOUND for anybody else, WRONG_STATE for what no appeal is against, APPEAL_TOO_LATE, ALREADY_APPEALED
 */
export async function sendAppeal(w: Writing, { person }: Resident, input: AppealInput): Promise<void> {
  const found = orRefuse(await findEntry(w.tx, input.entryId))
  const contest = orRefuse(await lockContest(w.tx, found.contestId))
  const { entry, candidacy } = orRefuse((await findEntered(w.tx, [found.id]))[0])
  if (![candidacy.personId, candidacy.recommenderId].includes(person.personId)) throw new AppError('NOT_FOUND')
  const until = appealUntil(entry, undefined)
  if (!until) throw new AppError('WRONG_STATE')
  if (w.now >= until) throw new AppError('APPEAL_TOO_LATE')
  const { at, division } = heardBy(contest)
  const words = maskNumbers(input.words)
  const made = { entryId: entry.id, divisionCode: division, appealedBy: person.personId, words, appealedAt: w.now }
  if (!(await insertAppeal(w.tx, { ...made, dueAt: decisionDue(w.now, at) }))) throw new AppError('ALREADY_APPEALED')
  await recordExemplarEvent(w, candidacy, 'appealed', { level: contest.level, words })
}
