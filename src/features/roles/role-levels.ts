import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { type DivisionLevel, ROLES, type Role } from '../../../cloudfunctions/contract/roles'
import { levelOf } from '../../services/divisions'

/** At which level a role exists (domain: who). */
const LEVEL_OF: Record<Role, DivisionLevel> = {
  councilMember: 'village',
  committeeMember: 'village',
  clerk: 'village',
  supervisor: 'village',
  townshipOfficer: 'township',
  townshipPanellist: 'township',
  countyOfficer: 'county',
  countyPanellist: 'county',
}

/** Roles that can be given in a division. */
export const rolesIn = (code: DivisionCode): Role[] => ROLES.filter((role) => LEVEL_OF[role] === levelOf(code))
