import type { DivisionCode, HouseholdId, RuleCode } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { findHouseholdVillage } from './ledger.repository'
import { postEntry } from './post-entry'
import { type Rule, ruleInForce } from './rules-in-force'

/** Base points 基础分 of a year, an entry like any other; honour points only. */
export const BASE_RULE = 'A00' as RuleCode

/** The base rule of a village on a date; null where none is in force. */
const baseRule = (w: Writing, villageCode: DivisionCode, on: string): Promise<Rule | null> =>
  ruleInForce(w.tx, villageCode, on, BASE_RULE)

/** Posts the base points of a household that joined the roster, if its village has rules in force; once a year. */
export async function postBasePoints(w: Writing, householdId: HouseholdId): Promise<void> {
  const today = countyDate(w.now)
  const rule = await baseRule(w, orRefuse(await findHouseholdVillage(w.tx, householdId)), today)
  if (rule) await postBase(w, householdId, rule, today)
}

/** The same for households of one village that joined together. */
export async function postBasePointsIn(
  w: Writing,
  villageCode: DivisionCode,
  households: readonly HouseholdId[],
): Promise<void> {
  const today = countyDate(w.now)
  const rule = await baseRule(w, villageCode, today)
  if (rule) for (const householdId of households) await postBase(w, householdId, rule, today)
}

/**
 * Posts the base points of the running year to households of one village, by the rules of 1 January, or of today in a village
 * whose rules came into force later. Answers how many entries.
 */
export async function postBaseOfYear(
  w: Writing,
  villageCode: DivisionCode,
  households: readonly HouseholdId[],
): Promise<number> {
  const today = countyDate(w.now)
  const newYear = `${today.slice(0, 4)}-01-01`
  const ofNewYear = await baseRule(w, villageCode, newYear)
  const rule = ofNewYear ?? (await baseRule(w, villageCode, today))
  if (!rule) return 0
  for (const householdId of households) await postBase(w, householdId, rule, ofNewYear ? newYear : today)
  return households.length
}

async function postBase(w: Writing, householdId: HouseholdId, rule: Rule, actOn: string): Promise<void> {
  await postEntry(w, {
    kind: 'base',
    householdId,
    personId: null,
    ruleSetVersion: rule.ruleSetVersion,
    ruleCode: rule.code,
    honor: rule.points,
    redeemable: 0,
    source: 'roster',
    sourceId: householdId,
    actOn,
  })
}
