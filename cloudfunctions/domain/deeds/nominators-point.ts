import type { PersonId, RuleCode } from '../../contract/ids'
import { countyDate, startOfCountyDay, subtractMonths } from '../../platform/county-time'
import type { Writing } from '../context'
import { findRelations } from '../people/find-relations'
import { type Home, locatePerson } from '../people/locate-people'
import type { AwardAsked } from '../points/award'
import { ruleInForce } from '../points/rules-in-force'
import type { Deed } from './deed.repository'
import { isNominatedBy } from './nominator.repository'

export const NOMINATOR_RULE = 'P01' as RuleCode

/** How far back a shared household and a nomination the other way round are looked for. */
const LOOK_BACK_MONTHS = 12

/**
 * What the nominator of a deed gets when it is confirmed: one point for their household, anonymous or not; null where they
 * get none. None for oneself, for kin and for who shared a household with a praised person within 12 months, and none where
 * one of the praised nominated the nominator in a deed sent within the 12 months before this confirmation, unless that one
 * was declined or withdrawn. One such tie to any of the praised is enough. A point that was posted before the other way round
 * came stays. The act is the nomination, so that the month of its cap is the one in which it was sent.
 * (Domain: points and the ledger, nominator P01.)
 */
export async function nominatorsPoint(
  w: Writing,
  deed: Deed,
  praised: readonly PersonId[],
): Promise<AwardAsked | null> {
  const { nominatorId } = deed
  if (!nominatorId || praised.length === 0 || praised.includes(nominatorId)) return null
  const home = await locatePerson(w.tx, nominatorId)
  if (!home || (await isTied(w, home, praised))) return null
  const actOn = countyDate(deed.submittedAt)
  const rule = await ruleInForce(w.tx, home.villageCode, actOn, NOMINATOR_RULE)
  if (!rule) return null
  const about = { rule, units: 1, household: home.householdId, person: nominatorId }
  return { ...about, source: 'nomination', sourceId: deed.id, actOn }
}

async function isTied(w: Writing, { personId }: Home, praised: readonly PersonId[]): Promise<boolean> {
  const since = subtractMonths(countyDate(w.now), LOOK_BACK_MONTHS)
  const { sharedHousehold, declaredKin } = await findRelations(w.tx, [personId], [...praised], since)
  if (sharedHousehold.size > 0 || declaredKin.size > 0) return true
  return isNominatedBy(w.tx, personId, praised, startOfCountyDay(since))
}
