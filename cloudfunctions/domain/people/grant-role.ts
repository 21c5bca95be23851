import type { DivisionCode, GrantId, PersonId } from '../../contract/ids'
import { type Department, ROLE_LEVELS, ROLE_OF_DEPARTMENTS, type Role } from '../../contract/roles'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { getDivision } from '../divisions/get-village'
import { chooseListing } from './choose-listing'
import { insertGrant } from './grants.repository'
import { getHomes } from './locate-people'
import { isWithin, OFFICES } from './permissions'

export interface RoleToGrant {
  personId: PersonId
  role: Role
  divisionCode: DivisionCode
  /** For which department a department's signer signs. */
  department?: Department | undefined
  /** Dates of the county, both included. */
  from: string
  until: string
}

/**
 * Gives a person a role in a division within reach. Council and committee members accept to be listed by name.
 * @throws AppError NOT_FOUND out of reach or in no roster, INVALID_INPUT for a role that the division's level does not have,
 * for a department's signer without a department or anybody else with one
 */
export async function grantRole(w: Writing, reach: readonly DivisionCode[], made: RoleToGrant): Promise<GrantId> {
  const division = await getDivision(w.tx, made.divisionCode)
  if (!isWithin(reach, division.code)) throw new AppError('NOT_FOUND')
  if (ROLE_LEVELS[made.role] !== division.level)
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'role', fault: 'format' }] })
  if ((made.role === ROLE_OF_DEPARTMENTS) !== (made.department !== undefined))
    throw new AppError('INVALID_INPUT', {
      fields: [{ path: 'department', fault: made.department === undefined ? 'required' : 'format' }],
    })
  if (made.until < made.from) throw new AppError('INVALID_INPUT', { fields: [{ path: 'until', fault: 'tooSmall' }] })
  const home = orRefuse((await getHomes(w.tx, [made.personId])).get(made.personId))
  const id = newId<GrantId>()
  await insertGrant(w.tx, { id, ...made })
  if (OFFICES.includes(made.role)) await chooseListing(w, home.householdId, 'named')
  await recordTrace(w.tx, w.now, w.by, {
    action: 'role.granted',
    subject: 'person',
    subjectId: made.personId,
    detail: { ...made },
  })
  return id
}
