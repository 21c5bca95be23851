import type { Role } from '../../cloudfunctions/contract/roles'
import { useMe } from './session'

/** The village in which the reader holds a role, undefined while they hold none. */
export function useOfficeVillage(role: Role) {
  const held = useMe().data?.roles.find((one) => one.role === role)
  return held && { code: held.divisionCode, name: held.divisionName }
}
