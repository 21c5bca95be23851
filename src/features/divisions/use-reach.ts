import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Me } from '../../../cloudfunctions/contract/people'
import { useDivisions } from '../../services/divisions'
import { useDivisionChoice } from './use-division-choice'

/** A division inside the widest that somebody holds an office of, to begin with that one itself. */
export function useReach(me: Me | undefined) {
  const root = widest(me?.roles ?? [])
  const choice = useDivisionChoice()
  const villages = useDivisions(choice.village === undefined ? undefined : (choice.township ?? root))
  const village = villages.data?.divisions.find((one) => one.code === choice.village)
  return { root, choice, code: choice.code ?? root, village }
}

const widest = (roles: Me['roles']): DivisionCode | undefined =>
  roles.map((role) => role.divisionCode).sort((a, b) => a.length - b.length)[0]
