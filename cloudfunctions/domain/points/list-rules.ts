import type { DivisionCode } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { NIGHT_SCHOOL_RULE, switchesOf } from './county-switches'
import { rulesInForce } from './rules-in-force'

/**
 * The rules in force in a village on a date, today unless given; none before its meeting adopted a version. Without what the county
 * switched off. */
export async function listRules(r: Reading, villageCode: DivisionCode, on: string | undefined) {
  const { nightSchool } = await switchesOf(r.db)
  const inForce = await rulesInForce(r.db, villageCode, on ?? countyDate(r.now))
  return {
    version: inForce?.version ?? null,
    inForceFrom: inForce?.inForceFrom ?? null,
    rules: (inForce?.rules ?? [])
      .filter(({ code }) => nightSchool || code !== NIGHT_SCHOOL_RULE)
      .map(({ code, name, deedClass, points, unit, capPoints, capPeriod }) => ({
        code,
        name,
        deedClass,
        points,
        unit,
        cap: capPoints !== null && capPeriod !== null ? { points: capPoints, period: capPeriod } : null,
      })),
  }
}
