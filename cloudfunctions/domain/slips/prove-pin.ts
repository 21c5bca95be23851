import type { DivisionCode, PersonId, ProofId } from '../../contract/ids'
import type { ProvePinOutcome } from '../../contract/phone'
import { orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { requireWithin } from '../people/locate-people'
import { tryPin } from '../people/phone/try-pin'
import { insertProof } from './slip.repository'

/**
 * The person types their PIN on the clerk's phone; the proof serves this clerk once, within ten minutes. A wrong PIN is
 * answered and counted, so no clerk guesses it. Only the person ever chose it, on their own phone.
 * @throws AppError NOT_FOUND out of reach, or for who has no PIN
 */
export async function provePin(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  personId: PersonId,
  pin: string,
): Promise<ProvePinOutcome> {
  await requireWithin(w.tx, reach, personId)
  const tried = orRefuse(await tryPin(w, personId, pin))
  const action = tried.outcome === 'right' ? 'pin.proved' : 'pin.wrong'
  await recordTrace(w.tx, w.now, w.by, { action, subject: 'person', subjectId: personId })
  if (tried.outcome !== 'right') return tried
  const proofId = newId<ProofId>()
  await insertProof(w.tx, { id: proofId, personId, by: 'pin', takenBy: clerk.person.personId, takenAt: w.now })
  return { outcome: 'right', proofId }
}
