import type { EnterActivityInput } from '../../contract/activities'
import type { ActivityId, DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { getHomes } from '../people/locate-people'
import { keepSheets } from '../photos/keep-sheets'
import { type Rule, rulesInForce } from '../points/rules-in-force'
import { isListed } from './activity'
import { findOfHousehold, type Listed, replacePeople, replacePhotos } from './activity.repository'

type List = Pick<EnterActivityInput, 'people' | 'photos'>

/**
 * The people of a list: all of the village's roster, nobody of the clerk's own household.
 * @throws AppError NOT_FOUND, or OWN_HOUSEHOLD with the names of those who live with the clerk
 */
export async function peopleOf(w: Writing, clerk: Resident, villageCode: DivisionCode, list: List): Promise<Listed[]> {
  const ids = list.people.map((one) => one.personId)
  if (new Set(ids).size !== ids.length) throw new AppError('NOT_FOUND')
  const homes = await getHomes(w.tx, ids)
  if (ids.some((id) => homes.get(id)?.villageCode !== villageCode)) throw new AppError('NOT_FOUND')
  const own = await findOfHousehold(w.tx, clerk.person.householdId, ids)
  if (own.length > 0) throw new AppError('OWN_HOUSEHOLD', { reasons: own })
  return [...list.people]
}

/** Writes down who stands on the list and which photos show it. @throws AppError NOT_FOUND for a photo out of reach */
export async function writeList(
  w: Writing,
  clerk: Resident,
  activityId: ActivityId,
  people: readonly Listed[],
  photos: List['photos'],
): Promise<void> {
  await replacePeople(w.tx, activityId, people)
  await keepSheets(w.tx, clerk.person.personId, photos)
  if (!(await replacePhotos(w.tx, activityId, [...new Set(photos)]))) throw new AppError('NOT_FOUND')
}

/**
 * The rule by which a list is recorded, of those in force in the village on the day of the event.
 * @throws AppError NO_RULE_IN_FORCE | RULE_NOT_USABLE
 */
export async function listRule(
  w: Writing,
  villageCode: DivisionCode,
  { ruleCode, heldOn }: Pick<EnterActivityInput, 'ruleCode' | 'heldOn'>,
): Promise<Rule> {
  const inForce = orRefuse(await rulesInForce(w.tx, villageCode, heldOn), 'NO_RULE_IN_FORCE')
  const rule = inForce.rules.find((one) => one.code === ruleCode)
  if (!rule || !isListed(rule)) throw new AppError('RULE_NOT_USABLE')
  return rule
}
