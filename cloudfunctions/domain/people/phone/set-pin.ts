import type { PinOutcome } from '../../../contract/phone'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import type { Resident } from '../actor'
import { updatePersonInUse } from './phone.repository'
import { writePin } from './pin.repository'
import { newPin, tryPin } from './try-pin'

/** Gives the person who uses the phone a PIN, or another one if they know the one before; a wrong one is counted. */
export async function setPin(w: Writing, actor: Resident, pin: string, pinBefore = ''): Promise<PinOutcome> {
  const { personId } = actor.person
  const tried = await tryPin(w, personId, pinBefore)
  if (tried && tried.outcome !== 'right') return tried
  await writePin(w.tx, await newPin(w, personId, pin))
  await updatePersonInUse(w.tx, actor.accountId, personId)
  await recordTrace(w.tx, w.now, w.by, { action: 'pin.set', subject: 'person', subjectId: personId })
  return { outcome: 'right' }
}
