import type { AppealLevel } from '../../contract/appeals'
import type { DivisionCode, PersonId } from '../../contract/ids'
import type { Role } from '../../contract/roles'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { freshAmong } from '../council/deciders'
import { decisionOn } from '../council/decision-on'
import { townshipOf } from '../divisions/codes'
import { holdersOf } from '../people/role-holders'
import type { Deed } from './deed.repository'

const OFFICERS: Record<AppealLevel, Role> = { township: 'townshipOfficer', county: 'countyOfficer' }

/** Officers of the division who are not recused from the deed and did not decide on it before. */
export async function ableOfficers(
  w: Writing,
  deed: Pick<Deed, 'id'>,
  level: AppealLevel,
  division: DivisionCode,
): Promise<PersonId[]> {
  const holders = await holdersOf(w.tx, OFFICERS[level], division, countyDate(w.now))
  const people = holders.map((one) => one.personId)
  return freshAmong(w.tx, people, 'deed', deed.id)
}

/**
 * The division whose officers hear an appeal: the township of the village, or the county where the township or the county
 * decided before, or where no officer of the township is able. (Domain: good deed, appeal.)
 */
export async function whoHears(w: Writing, deed: Pick<Deed, 'id' | 'villageCode'>): Promise<DivisionCode> {
  const county = w.village.county.code
  const township = townshipOf(deed.villageCode)
  if ((await decisionOn(w.tx, 'deed', deed.id)).level !== 'village') return county
  return (await ableOfficers(w, deed, 'township', township)).length > 0 ? township : county
}
