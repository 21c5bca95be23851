import type { ProofId, RosterChangeId, SlipId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { call } from '../call'
import { nomination } from '../deeds'
import { person, type TestPerson } from '../people'
import type { Actors } from './actors'

export const REGISTRY_PIN = '2468'

/** Somebody with a PIN, a change of their household that waits for its second signature, a slip and a proof. */
export interface Registry {
  villager: TestPerson
  change: RosterChangeId
  slip: SlipId
  proof: ProofId
}

export async function makeRegistry(village: Village, actors: Actors): Promise<Registry> {
  const { clerk, praised } = actors
  const villager = await person(village, '孙名册')
  await call(village, villager, 'phone.setPin', { pin: REGISTRY_PIN })
  const { householdId, personId } = villager
  const change = { kind: 'birth' as const, householdId, name: '孙小册', birthYear: 2026 }
  const { changeId } = await call(village, clerk, 'roster.propose', {
    happenedOn: countyDate(village.clock.now()),
    change,
  })
  const entered = nomination(village, [praised], { onBehalfOf: personId })
  const { slip } = await call(village, clerk, 'deeds.nominate', entered)
  const proved = await call(village, clerk, 'slips.provePin', { personId, pin: REGISTRY_PIN })
  if (!slip || proved.outcome !== 'right') throw new Error('the clerk entered it, the PIN is theirs')
  return { villager, change: changeId, slip: slip.slipId, proof: proved.proofId }
}
