import type { DecideAppealInput } from '../../contract/appeals'
import type { DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { maskNumbers } from '../../platform/mask-numbers'
import type { Writing } from '../context'
import { recordDecider, requireFresh } from '../council/deciders'
import type { Resident } from '../people/actor'
import { judgePhoto } from '../photos/attach-photos'
import { acceptDeed } from './accept-deed'
import { lockAppeal, updateAppeal } from './appeal.repository'
import type { DeedAward } from './award'
import { requireStep } from './deed'
import { type Deed, findDeed, lockDeed, updateDeed } from './deed.repository'
import { recordDeedEvent } from './traces'
import { requireShowable, usableRule } from './usable-rule'

type Accepted = Extract<DecideAppealInput, { outcome: 'accepted' }>

/**
 * An officer of the level that hears it decides an appeal with a reason. Accepting asks for all that an approving ballot
 * does: a rule that fits, its evidence, a public text, a verdict on every photo. Declining is final.
 * @throws AppError NOT_FOUND for what another level hears or is decided, VERSION_CONFLICT, RECUSED, DECIDED_BEFORE, and what
 * an approval refuses
 */
export async function decideAppeal(
  w: Writing,
  officer: Resident,
  reach: readonly DivisionCode[],
  input: DecideAppealInput,
): Promise<void> {
  const appeal = orRefuse(await lockAppeal(w.tx, input.appealId, reach))
  const deed = orRefuse(await lockDeed(w.tx, appeal.deedId))
  const { personId } = officer.person
  await requireFresh(w.tx, personId, 'deed', deed.id)
  if (deed.version !== input.version) throw new AppError('VERSION_CONFLICT')
  const decided = { decidedBy: personId, decidedAt: w.now, outcome: input.outcome }
  await updateAppeal(w.tx, appeal.id, decided)
  await recordDecider(w, 'deed', deed.id, { personId, divisionCode: appeal.divisionCode })
  if (input.outcome === 'accepted') return accept(w, officer, deed, input)
  requireStep(deed.status, 'declined')
  await updateDeed(w.tx, deed.id, { status: 'declined', decidedAt: w.now })
  await recordDeedEvent(w, deed.id, 'appealDeclined', { words: [input.words], reasons: [input.reason] })
}

async function accept(w: Writing, officer: Resident, deed: Deed, input: Accepted): Promise<void> {
  const award = await awardBy(w, officer, deed, input)
  const showable = orRefuse(await findDeed(w.tx, deed.id))
  await requireShowable(w.tx, showable)
  await acceptDeed(w, showable, award, { event: 'appealAccepted', words: [input.words] })
}

async function awardBy(w: Writing, { person }: Resident, deed: Deed, input: Accepted): Promise<DeedAward> {
  const { rule, ruleSetVersion } = await usableRule(w.tx, deed, input)
  for (const { photoId, verdict } of input.photos) await judgePhoto(w.tx, deed.id, photoId, verdict, person.personId)
  if (input.publicText !== undefined)
    await updateDeed(w.tx, deed.id, { publicText: maskNumbers(input.publicText), publicTextBy: person.personId })
  return { ruleSetVersion, ruleCode: rule.code, units: input.units }
}
