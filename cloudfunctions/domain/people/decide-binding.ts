import type { BindingId, DivisionCode, PersonId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { breaksUnique } from '../../platform/db/errors'
import type { Writing } from '../context'
import { decideRequest, lockOpenRequest } from './binding.repository'
import { getHomes } from './locate-people'
import { peopleOnPhone } from './phone/people-on-phone'
import { updatePersonInUse } from './phone/phone.repository'

export type BindingDecision =
  | { decision: 'approve'; bindingId: BindingId; personId: PersonId }
  | { decision: 'refuse'; bindingId: BindingId; reason: string }

/**
 * Confirms or refuses who an account belongs to; who acts is the clerk, or the operator for a village's first clerk. The
 * person must live in the village that was named. Who used the phone before goes on using it.
 * @throws AppError NOT_FOUND out of reach or decided already, ALREADY_BOUND when the person has an account
 */
export async function decideBinding(w: Writing, reach: DivisionCode[], decided: BindingDecision): Promise<void> {
  const request = orRefuse(await lockOpenRequest(w.tx, decided.bindingId, reach))
  const decision = { decidedBy: w.by.personId, decidedAt: w.now }
  if (decided.decision === 'refuse') {
    await decideRequest(w.tx, request.id, { ...decision, status: 'refused', reason: decided.reason })
  } else {
    const home = (await getHomes(w.tx, [decided.personId])).get(decided.personId)
    if (home?.villageCode !== request.villageCode) throw new AppError('NOT_FOUND')
    const { people, inUse } = await peopleOnPhone(w.tx, request.accountId)
    await bind(w, request.id, decided.personId, decision)
    const user = people.length === 0 ? decided.personId : (inUse?.personId ?? null)
    await updatePersonInUse(w.tx, request.accountId, user)
    await w.village.people.onAccountBound(w, request.accountId, decided.personId)
  }
  await recordTrace(w.tx, w.now, w.by, {
    action: decided.decision === 'approve' ? 'binding.approved' : 'binding.refused',
    subject: 'binding',
    subjectId: request.id,
  })
}

async function bind(
  w: Writing,
  id: BindingId,
  personId: PersonId,
  decision: { decidedBy: PersonId | null; decidedAt: Date },
) {
  try {
    await decideRequest(w.tx, id, { ...decision, status: 'approved', personId })
  } catch (error) {
    if (breaksUnique(error, 'binding_one_account_a_person')) throw new AppError('ALREADY_BOUND')
    throw error
  }
}
