import type { BindingId, DivisionCode } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { breaksUnique } from '../../platform/db/errors'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import type { Actor } from './actor'
import { insertBinding } from './binding.repository'

export interface BindingClaim {
  villageCode: DivisionCode
  name: string
  birthYear: number
}

/**
 * Says which person of the roster the account belongs to; the clerk decides.
 * @throws AppError ALREADY_BOUND when a request is open or the account is bound, NOT_FOUND for a division that is no village
 */
export async function requestBinding(w: Writing, actor: Actor, claim: BindingClaim): Promise<BindingId> {
  const village = await getVillage(w.tx, claim.villageCode)
  const id = newId<BindingId>()
  try {
    await insertBinding(w.tx, {
      id,
      accountId: actor.accountId,
      villageCode: village.code,
      claimedName: claim.name,
      birthYear: claim.birthYear,
      status: 'requested',
      requestedAt: w.now,
    })
  } catch (error) {
    if (breaksUnique(error, 'binding_one_open_request')) throw new AppError('ALREADY_BOUND')
    throw error
  }
  await recordTrace(w.tx, w.now, w.by, { action: 'binding.requested', subject: 'binding', subjectId: id })
  return id
}
