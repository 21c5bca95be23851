import type { PersonId } from '../../../contract/ids'
import type { PinOutcome } from '../../../contract/phone'
import { randomSecret } from '../../../platform/hash'
import type { Writing } from '../../context'
import { afterTry, hashPin, isRight, lockOf } from './pin'
import { insertPin, lockPin, updateTries } from './pin.repository'

const SALT_BYTES = 16

/** Whether it is the person's PIN; counts a wrong one. Null for who has none. */
export async function tryPin(w: Writing, personId: PersonId, pin: string): Promise<PinOutcome | null> {
  const record = await lockPin(w.tx, personId)
  if (!record) return null
  const locked = lockOf(record, w.now)
  if (locked) return { outcome: 'locked', until: locked.toISOString() }
  const { outcome, ...tries } = afterTry(record.failures, await isRight(record, pin), w.now)
  await updateTries(w.tx, personId, tries)
  return outcome
}

/** A PIN as it is kept. */
export async function newPin(w: Writing, personId: PersonId, pin: string) {
  const salt = randomSecret(SALT_BYTES)
  return { personId, salt, hash: await hashPin(pin, salt), setAt: w.now }
}

/** The person's PIN, or at the first use the one that they choose with it. */
export async function tryOrChoosePin(w: Writing, personId: PersonId, pin: string): Promise<PinOutcome> {
  const tried = await tryPin(w, personId, pin)
  if (tried) return tried
  if (await insertPin(w.tx, await newPin(w, personId, pin))) return { outcome: 'right' }
  return tryOrChoosePin(w, personId, pin)
}
