import type { BindingId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { call } from './call'
import type { TestPerson } from './people'
import { personWithoutAccount } from './roster'
import { VILLAGE } from './village'

/** Asks for a place on the phone for somebody; the clerk still has to confirm it. */
export async function askFor(village: Village, phone: Pick<TestPerson, 'accountId'>, name: string): Promise<BindingId> {
  const claim = { villageCode: VILLAGE, name, birthYear: 1960 }
  return (await call(village, phone, 'people.requestBinding', claim)).bindingId
}

/** Somebody of the roster comes to a phone whose user has a PIN already; the clerk confirms it. */
export async function joinPhone(
  village: Village,
  clerk: TestPerson,
  phone: TestPerson,
  name: string,
): Promise<TestPerson> {
  const made = await personWithoutAccount(village, name, VILLAGE)
  const bindingId = await askFor(village, phone, name)
  await call(village, clerk, 'people.decideBinding', { decision: 'approve', bindingId, personId: made.personId })
  return { ...made, accountId: phone.accountId }
}

/** The phone goes over to somebody, who gives their PIN. @throws Error when it is not theirs */
export async function takePhone(village: Village, who: TestPerson, pin: string): Promise<void> {
  const { outcome } = await call(village, who, 'phone.usePerson', { personId: who.personId, pin })
  if (outcome !== 'right') throw new Error(`the PIN was ${outcome}`)
}
