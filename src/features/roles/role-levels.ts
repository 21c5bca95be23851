import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { ROLE_LEVELS, ROLES, type Role } from '../../../cloudfunctions/contract/roles'
import { levelOf } from '../../services/divisions'

/** Roles that can be given in a division. */
export const rolesIn = (code: DivisionCode): Role[] => ROLES.filter((role) => ROLE_LEVELS[role] === levelOf(code))
