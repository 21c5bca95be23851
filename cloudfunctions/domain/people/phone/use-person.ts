import type { PersonId } from '../../../contract/ids'
import type { PinOutcome } from '../../../contract/phone'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import type { Actor } from '../actor'
import { peopleOnPhone } from './people-on-phone'
import { updatePersonInUse } from './phone.repository'
import { tryOrChoosePin } from './try-pin'

/**
 * The phone goes over to another person of the family, who gives their PIN; who has none yet chooses it with this. A wrong
 * PIN is answered and counted. @throws AppError NOT_FOUND for somebody who is not on the phone
 */
export async function usePerson(w: Writing, actor: Actor, personId: PersonId, pin: string): Promise<PinOutcome> {
  const { people } = await peopleOnPhone(w.tx, actor.accountId)
  if (!people.some((one) => one.personId === personId)) throw new AppError('NOT_FOUND')
  const tried = await tryOrChoosePin(w, personId, pin)
  if (tried.outcome === 'right') await updatePersonInUse(w.tx, actor.accountId, personId)
  await recordTrace(w.tx, w.now, w.by, {
    action: tried.outcome === 'right' ? 'phone.taken' : 'pin.wrong',
    subject: 'person',
    subjectId: personId,
  })
  return tried
}
