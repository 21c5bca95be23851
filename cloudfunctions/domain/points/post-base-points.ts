import type { HouseholdId, RuleCode } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { findHouseholdVillage } from './ledger.repository'
import { postEntry } from './post-entry'
import { rulesInForce } from './rules-in-force'

/** Base points 基础分 of a year, an entry like any other; honour points only. */
export const BASE_RULE = 'A00' as RuleCode

/** Posts the base points of a household that joined the roster, if its village has rules in force. */
export async function postBasePoints(w: Writing, householdId: HouseholdId): Promise<void> {
  const today = countyDate(w.now)
  const villageCode = orRefuse(await findHouseholdVillage(w.tx, householdId))
  const inForce = await rulesInForce(w.tx, villageCode, today)
  const base = inForce?.rules.find((rule) => rule.code === BASE_RULE)
  if (!inForce || !base) return
  await postEntry(w, {
    kind: 'base',
    householdId,
    personId: null,
    ruleSetVersion: inForce.version,
    ruleCode: base.code,
    honor: base.points,
    redeemable: 0,
    source: 'roster',
    sourceId: householdId,
    actOn: today,
  })
}
