import type { DivisionCode } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { rulesInForce } from './rules-in-force'

/** The rules in force in a village on a date, today unless given; none before its meeting adopted a version. */
export async function listRules(r: Reading, villageCode: DivisionCode, on: string | undefined) {
  const inForce = await rulesInForce(r.db, villageCode, on ?? countyDate(r.now))
  return {
    version: inForce?.version ?? null,
    inForceFrom: inForce?.inForceFrom ?? null,
    rules: (inForce?.rules ?? []).map(({ code, name, deedClass, points, unit, capPoints, capPeriod }) => ({
      code,
      name,
      deedClass,
      points,
      unit,
      cap: capPoints !== null && capPeriod !== null ? { points: capPoints, period: capPeriod } : null,
    })),
  }
}
