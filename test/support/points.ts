import type { RuleCode } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { postEntry } from '../../cloudfunctions/domain/points/post-entry'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { newId } from '../../cloudfunctions/platform/ids'
import { type TestPerson, writing } from './people'

/** Posts bonus points as a confirmed deed would, without the weeks before it. */
export async function postPoints(village: Village, who: TestPerson, points: number, sourceId: string = newId()) {
  return writing(village, (w) =>
    postEntry(w, {
      kind: 'bonus',
      householdId: who.householdId,
      personId: who.personId,
      ruleSetVersion: 1,
      ruleCode: 'H01' as RuleCode,
      honor: points,
      redeemable: points,
      source: 'deed',
      sourceId,
      actOn: countyDate(w.now),
    }),
  )
}
