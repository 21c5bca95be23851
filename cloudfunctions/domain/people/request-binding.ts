import type { BindingId, DivisionCode } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { breaksUnique } from '../../platform/db/errors'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import { type Actor, requireChosen } from './actor'
import { insertBinding } from './binding.repository'
import { peopleOnPhone } from './phone/people-on-phone'
import { phoneTailOf } from './verify-phone'

export interface BindingClaim {
  villageCode: DivisionCode
  name: string
  birthYear: number
  phoneCode?: string | undefined
}

/**
 * Says which person of the roster the account belongs to, or who of the family shall share the phone; the clerk decides.
 * @throws AppError ALREADY_BOUND while a request is open, PIN_NEEDED before a second person comes to a phone whose user has
 * no PIN, PHONE_FULL, NOT_FOUND for a division that is no village
 */
export async function requestBinding(w: Writing, actor: Actor, claim: BindingClaim): Promise<BindingId> {
  requireChosen(actor)
  await requireRoom(w, actor)
  const village = await getVillage(w.tx, claim.villageCode)
  const phoneTail = await phoneTailOf(w, claim.phoneCode)
  const id = newId<BindingId>()
  try {
    await insertBinding(w.tx, {
      id,
      accountId: actor.accountId,
      villageCode: village.code,
      claimedName: claim.name,
      birthYear: claim.birthYear,
      phoneTail,
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

/** Nobody of the family may take the place of another: who has no PIN chooses one before the phone is shared. */
async function requireRoom(w: Writing, { accountId }: Actor): Promise<void> {
  const { people, inUse } = await peopleOnPhone(w.tx, accountId)
  if (inUse && !inUse.hasPin) throw new AppError('PIN_NEEDED')
  if (people.length >= LIMITS.phonePeopleMax) throw new AppError('PHONE_FULL')
}
