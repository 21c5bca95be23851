import type * as v from 'valibot'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import type { BoardNotice, HouseholdsInput, HouseholdView } from '../../contract/roster'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { getVillage } from '../divisions/get-village'
import { isWithin } from '../people/permissions'
import { holdersOf, householdsInOffice } from '../people/role-holders'
import { findOpenChange } from './roster-change.repository'
import { countRoster, findHouseholdsWithin, findHouseholdWithin, findMembersWithPhones } from './roster-view.repository'

/** Open households of the villages within reach by number, or those that a search finds. */
export async function listHouseholds(
  r: Reading,
  reach: readonly DivisionCode[],
  { search, cursor }: v.InferOutput<typeof HouseholdsInput>,
) {
  const found = await findHouseholdsWithin(r.db, reach, search, cursor, LIMITS.pageSize + 1)
  const rows = found.slice(0, LIMITS.pageSize).map(({ place: _, ...row }) => row)
  const last = found[LIMITS.pageSize - 1]
  return found.length > LIMITS.pageSize && last ? { rows, next: last.place } : { rows }
}

/** One open household as the roster has it. @throws AppError NOT_FOUND out of reach or closed */
export async function viewHousehold(
  r: Reading,
  reach: readonly DivisionCode[],
  id: HouseholdId,
): Promise<HouseholdView> {
  const { headId, ...household } = orRefuse(await findHouseholdWithin(r.db, reach, id))
  const members = await findMembersWithPhones(r.db, id)
  const inOffice = await householdsInOffice(r.db, [id], countyDate(r.now))
  return {
    ...household,
    inOffice: inOffice.has(id),
    members: members.map((one) => ({ ...one, isHead: one.personId === headId })),
    open: await findOpenChange(r.db, id),
  }
}

/**
 * What the notice board tells everybody who was put into the roster without being asked: who holds what about them, and
 * why (domain: roster). @throws AppError NOT_FOUND out of reach
 */
export async function boardNotice(
  r: Reading,
  reach: readonly DivisionCode[],
  villageCode: DivisionCode,
): Promise<BoardNotice> {
  const village = await getVillage(r.db, villageCode)
  if (!isWithin(reach, village.code)) throw new AppError('NOT_FOUND')
  const today = countyDate(r.now)
  const clerks = await holdersOf(r.db, 'clerk', village.code, today)
  return {
    villageName: village.name,
    sponsorUnit: r.village.county.sponsorUnit,
    clerks: clerks.map((clerk) => clerk.name),
    ...(await countRoster(r.db, village.code)),
    printedOn: today,
  }
}
