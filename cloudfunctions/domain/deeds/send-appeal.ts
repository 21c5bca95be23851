import type { AppealLevel } from '../../contract/appeals'
import type { AppealId, DeedId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { newId } from '../../platform/ids'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Writing } from '../context'
import { appealEnds, appealLevelOf, decisionDue } from '../council/appeal'
import { whoHears } from '../council/who-hears'
import type { Resident } from '../people/actor'
import { findAppealsOf, insertAppeal } from './appeal.repository'
import { requireStep } from './deed'
import { findPraised, lockDeed, updateDeed } from './deed.repository'
import { recordDeedEvent } from './traces'

/**
 * The nominator or a praised person appeals a declined deed, once, with words; see `appeal.ts`.
 * @throws AppError NOT_FOUND unless the deed is theirs, ALREADY_APPEALED, WRONG_STATE, VERSION_CONFLICT, APPEAL_TOO_LATE
 */
export async function sendAppeal(
  w: Writing,
  actor: Resident,
  input: { deedId: DeedId; version: number; words: string },
): Promise<{ appealId: AppealId; level: AppealLevel; dueAt: Date }> {
  const deed = orRefuse(await lockDeed(w.tx, input.deedId))
  const { personId } = actor.person
  const praised = (await findPraised(w.tx, [deed.id])).some((one) => one.personId === personId)
  if (deed.nominatorId !== personId && !praised) throw new AppError('NOT_FOUND')
  if ((await findAppealsOf(w.tx, [deed.id])).size > 0) throw new AppError('ALREADY_APPEALED')
  requireStep(deed.status, 'appealed')
  if (deed.version !== input.version) throw new AppError('VERSION_CONFLICT')
  if (deed.decidedAt === null || w.now >= appealEnds(deed.decidedAt)) throw new AppError('APPEAL_TOO_LATE')
  const appealId = newId<AppealId>()
  const divisionCode = await whoHears(w, { subject: 'deed', subjectId: deed.id, villageCode: deed.villageCode })
  const level = appealLevelOf(divisionCode)
  const dueAt = decisionDue(w.now, level)
  const words = maskNumbers(input.words)
  const made = { id: appealId, deedId: deed.id, divisionCode, appealedBy: personId, words, appealedAt: w.now, dueAt }
  if (!(await insertAppeal(w.tx, made))) throw new AppError('ALREADY_APPEALED')
  await updateDeed(w.tx, deed.id, { status: 'appealed', decidedAt: null })
  await recordDeedEvent(w, deed.id, 'appealed', { words: [words] }, { date: dueAt.toISOString() })
  return { appealId, level, dueAt }
}
