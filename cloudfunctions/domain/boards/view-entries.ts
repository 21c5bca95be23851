import type * as v from 'valibot'
import type { BoardEntriesInput } from '../../contract/boards'
import type { HouseholdId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { deedsToLink } from '../deeds/deeds-to-link'
import { householdWithHead } from '../people/locate-people'
import { entriesBetween } from '../points/my-points'
import { saysWhy, shownHousehold } from './board'
import { keyOf, periodBounds } from './period'

/** The entries that a row is made of, if its household allowed to say why or asks itself. @throws AppError NOT_FOUND */
export async function viewEntries(
  r: Reading,
  input: v.InferOutput<typeof BoardEntriesInput>,
  mine: HouseholdId | undefined,
) {
  const household = orRefuse(await householdWithHead(r.db, input.householdId))
  if (household.id !== mine && !saysWhy(household.listing)) throw new AppError('NOT_FOUND')
  const { from, to } = periodBounds(keyOf(input.period, input.key, r.now))
  const entries = await entriesBetween(r.db, household.id, from, to, LIMITS.rowsPerPageMax)
  const counted = entries.filter(
    ({ entry }) => entry.kind !== 'expiry' && (input.period === 'year' || entry.kind !== 'base'),
  )
  const links = await deedsToLink(
    r,
    counted.map(({ entry }) => ({ sourceId: entry.sourceId, personId: entry.personId })),
  )
  return {
    shown:
      household.id === mine
        ? shownHousehold('named', household.headName)
        : shownHousehold(household.listing, household.headName),
    honor: counted.reduce((sum, { entry }) => sum + entry.honor, 0),
    entries: counted.map(({ entry, ruleName }) => ({
      postedOn: countyDate(entry.postedAt),
      ruleName,
      honor: entry.honor,
      deedId: links.get(`${entry.sourceId}/${entry.personId}`),
    })),
  }
}
