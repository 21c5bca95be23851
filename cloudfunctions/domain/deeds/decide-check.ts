import type { DecideCheckInput } from '../../contract/deed-checks'
import type { DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { recordDecider, requireFresh } from '../council/deciders'
import { townshipOf } from '../divisions/codes'
import type { Resident } from '../people/actor'
import { isWithin } from '../people/permissions'
import { acceptDeed } from './accept-deed'
import { awardOf } from './award'
import { requireStep } from './deed'
import { lockDeed, updateDeed } from './deed.repository'
import { recordDeedEvent } from './traces'

/**
 * The township confirms what a council passed under a rule that asks for its check, or declines it with reason and words.
 * Recusal holds here as everywhere. @throws AppError NOT_FOUND out of reach, WRONG_STATE, VERSION_CONFLICT, RECUSED, DECIDED_BEFORE
 */
export async function decideCheck(
  w: Writing,
  officer: Resident,
  reach: readonly DivisionCode[],
  input: DecideCheckInput,
): Promise<void> {
  const deed = orRefuse(await lockDeed(w.tx, input.deedId))
  if (!isWithin(reach, deed.villageCode)) throw new AppError('NOT_FOUND')
  if (deed.status !== 'townshipCheck') throw new AppError('WRONG_STATE')
  if (deed.version !== input.version) throw new AppError('VERSION_CONFLICT')
  const { personId } = officer.person
  await requireFresh(w.tx, personId, 'deed', deed.id)
  await recordDecider(w, 'deed', deed.id, { personId, divisionCode: townshipOf(deed.villageCode) })
  if (input.decision === 'confirm') return acceptDeed(w, deed, awardOf(deed))
  requireStep(deed.status, 'declined')
  await updateDeed(w.tx, deed.id, { status: 'declined', decidedAt: w.now })
  await recordDeedEvent(w, deed.id, 'declined', { words: [input.words], reasons: [input.reason] })
}
