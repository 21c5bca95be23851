import type { DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import { type Department, ROLE_LEVELS, ROLE_OF_DEPARTMENTS, ROLES, type Role } from '../../contract/roles'
import { AppError } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import {
  findAnyHolding,
  findHolders,
  findHoldersBelow,
  findHoldersFrom,
  findHouseholdsInOffice,
} from './grants.repository'
import { isWithin, OFFICES } from './permissions'

/** Who holds a role here, and who will: those that begin later too. @throws AppError NOT_FOUND when the division is out of reach */
export async function listRoleHolders(
  db: Reader,
  reach: readonly DivisionCode[],
  divisionCode: DivisionCode,
  today: string,
) {
  if (!isWithin(reach, divisionCode)) throw new AppError('NOT_FOUND')
  const holders = await findHoldersFrom(db, divisionCode, today)
  return holders.map(({ department, ...holder }) => ({ ...holder, department: department ?? undefined }))
}

/** People who hold the role in this division today. */
export async function holdersOf(
  db: Reader,
  role: Role,
  divisionCode: DivisionCode,
  today: string,
): Promise<{ personId: PersonId; name: string }[]> {
  return findHolders(db, divisionCode, today, [role])
}

/** People who sign for a department of the county today. */
export async function signersOf(
  db: Reader,
  department: Department,
  divisionCode: DivisionCode,
  today: string,
): Promise<{ personId: PersonId; name: string }[]> {
  const signers = await findHolders(db, divisionCode, today, [ROLE_OF_DEPARTMENTS])
  return signers.filter((one) => one.department === department)
}

/** Which of the households have a member in an office that is listed by name. */
export function householdsInOffice(db: Reader, householdIds: HouseholdId[], today: string): Promise<Set<HouseholdId>> {
  return findHouseholdsInOffice(db, householdIds, OFFICES, today)
}

const ABOVE_VILLAGES = ROLES.filter((role) => ROLE_LEVELS[role] !== 'village')

/** Whether one of the people holds an office of a township or of the county today. */
export async function holdsAbove(db: Reader, people: readonly PersonId[], today: string): Promise<boolean> {
  return findAnyHolding(db, people, ABOVE_VILLAGES, today)
}

/** People who hold the role today in a division or anywhere below it, each with the division of the grant. */
export const holdersBelow = findHoldersBelow
