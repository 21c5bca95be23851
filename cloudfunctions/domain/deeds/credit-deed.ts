import type { PersonId } from '../../contract/ids'
import type { Writing } from '../context'
import { locatePeople } from '../people/locate-people'
import { type AwardAsked, award } from '../points/award'
import { lockChains } from '../points/lock-chains'
import { getRule } from '../points/rules-in-force'
import { awardOf } from './award'
import { type Deed, findPraised } from './deed.repository'
import { nominatorsPoint } from './nominators-point'

/**
 * Posts the points of a deed for these of its praised, and those of its nominator, as far as the caps leave them. Crediting
 * the same people again changes nothing. @throws Error for a deed that was not accepted
 */
export async function creditDeed(w: Writing, deed: Deed, people: readonly PersonId[]): Promise<void> {
  const praised = (await findPraised(w.tx, [deed.id])).map((one) => one.personId)
  const forNominator = await nominatorsPoint(w, deed, praised)
  const awards = [...(await forPraised(w, deed, people)), ...(forNominator ? [forNominator] : [])]
  await lockChains(
    w,
    awards.map((one) => one.household),
  )
  for (const one of awards) await award(w, one)
}

async function forPraised(w: Writing, deed: Deed, people: readonly PersonId[]): Promise<AwardAsked[]> {
  const { ruleSetVersion, ruleCode, units } = awardOf(deed)
  const rule = await getRule(w.tx, ruleSetVersion, ruleCode)
  const from = { source: 'deed', sourceId: deed.id, actOn: deed.happenedOn } as const
  const homes = await locatePeople(w.tx, people)
  return [...homes.values()].map(({ personId, householdId }) => ({
    ...{ rule, units, ...from },
    household: householdId,
    person: personId,
  }))
}
