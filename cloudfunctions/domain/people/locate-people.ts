import type { DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import { AppError } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import { isWithin } from './permissions'
import { findHome, findHomes, findHouseholdWithHead, findNames } from './roster.repository'

export interface Home {
  personId: PersonId
  name: string
  birthYear: number
  householdId: HouseholdId
  villageCode: DivisionCode
  listing: Listing
  /** Date of the county; null of the living. */
  diedOn: string | null
}

/** Where people live now, by person. */
export async function locatePeople(db: Reader, personIds: readonly PersonId[]): Promise<Map<PersonId, Home>> {
  const homes = await findHomes(db, personIds)
  return new Map(homes.map((home) => [home.personId, home]))
}

/** Where somebody lives now; null for who is in no roster. */
export const locatePerson = (db: Reader, personId: PersonId): Promise<Home | null> => findHome(db, personId)

/** @throws AppError NOT_FOUND when one of them is in no roster. */
export async function getHomes(db: Reader, personIds: readonly PersonId[]): Promise<Map<PersonId, Home>> {
  const homes = await locatePeople(db, personIds)
  if (personIds.some((id) => !homes.has(id))) throw new AppError('NOT_FOUND')
  return homes
}

/** @throws AppError NOT_FOUND for somebody who lives out of reach or is in no roster */
export async function requireWithin(db: Reader, reach: readonly DivisionCode[], personId: PersonId): Promise<Home> {
  const home = (await locatePeople(db, [personId])).get(personId)
  if (!home || !isWithin(reach, home.villageCode)) throw new AppError('NOT_FOUND')
  return home
}

/** Names by person, for readers who may know them. */
export const namesOf = findNames

/** A household with its listing and the name of its head; null when there is none. */
export const householdWithHead = findHouseholdWithHead
